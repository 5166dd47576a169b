/** Whether every address of `inner` (CIDR, IPv4) is in `outer`: an address, CIDR, address/mask or range. */
export declare function containsNetwork(outer: string, inner: string): boolean;
/** The length of a mask such as `255.255.0.0`. */
export declare function bitsOf(mask: string): number | undefined;
