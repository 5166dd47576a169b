import { type Assignment, type Reader } from "./assignment-reader.ts";
/** What a dash at `at` begins or stands for: a flag, `->`, `<-`, the default of `${NAME-value}`. */
export declare function dashAt(reader: Reader, at: number): Assignment | undefined;
/** `echo user:password | chpasswd`, `echo password | docker login --password-stdin`: the bar is at `at`. */
export declare function pipedAt(bytes: Uint8Array, at: number): Assignment | undefined;
