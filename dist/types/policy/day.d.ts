/** A day that there is, as YYYY-MM-DD. */
export declare function isDay(text: string): boolean;
