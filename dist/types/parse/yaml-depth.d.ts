/** Whether `text` nests further than any honest file does (some 200 levels). Linear in `text`. */
export declare function isTooDeep(text: string): boolean;
