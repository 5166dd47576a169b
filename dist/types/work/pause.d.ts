/** Lets timers and signals be heard. */
export declare function pause(): Promise<void>;
