/** Whether it is the hash of a password, which can be guessed against offline. */
export declare function isPasswordHash(value: string): boolean;
