/** The weak kinds that `list` takes in and does not take out with `!`; sorted. */
export declare function weakCiphers(list: string): readonly string[];
