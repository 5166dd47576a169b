/** Whether a variable of this name holds a secret: DB_PASSWORD yes, PASSWORD_MIN_LENGTH no. Names in English and Chinese. */
export declare function isSecretName(name: string): boolean;
/**
 * Words of a name in lower case: `dbPassword`, `DB_PASSWORD`, `db-password`, `db.password` and `DBPassword` are `db` and `password`.
 * Chinese is parted from letters beside it, and what its names of secrets end in from what comes before: `数据库密码` is `数据库` and `密码`.
 */
export declare function wordsOf(name: string): readonly string[];
