/** A device that a service may have: it reaches a piece of hardware, not the host. A name without a path is one of a CDI vendor. */
export declare function isPeripheral(path: string): boolean;
/** A device through which the host can be taken over. */
export declare function isRawDevice(path: string): boolean;
