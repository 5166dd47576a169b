/** Whether a variable of this name holds a secret: DB_PASSWORD yes, PASSWORD_MIN_LENGTH no. Names in English and Chinese. */
export declare function isSecretName(name: string): boolean;
/** Words of a name in lower case: `dbPassword`, `DB_PASSWORD`, `db-password`, `db.password` and `DBPassword` are `db` and `password`. */
export declare function wordsOf(name: string): readonly string[];
