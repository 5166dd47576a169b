/** Why a signing key is weak. */
export type KeyWeakness = "short" | "guessable";
/** Whether a variable of this name holds such a key: SECRET_KEY, JWT_SECRET, N8N_ENCRYPTION_KEY; not AWS_SECRET_KEY, CLIENT_SECRET. */
export declare function isSigningKeyName(name: string): boolean;
/** What is wrong with `value` as such a key; `undefined` for a good one, and for what is no value: a reference, a mark, a path, a PEM block. */
export declare function keyWeakness(value: string): KeyWeakness | undefined;
