/**
 * The identity of a finding, which survives moved lines, renamed files and re-indentation: lower hex, no path in it.
 * Rule and subject, then 20 bits of scrypt of the value, salted by what stands before it, so that every clone agrees; so few bits fit
 * a thousand of any billion guesses. `random` formats (at least 90 random bits) cannot be guessed: they show 64 bits of
 * a plain digest, and leave the subject out, so that one key has one fingerprint wherever it lies.
 */
export declare function fingerprintOf(ruleId: string, subject: string, secret: Uint8Array | undefined, random: boolean): string;
