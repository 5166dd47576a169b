/** Words and names by the model of generic secrets, or a text that calls itself a password. */
export declare function isEasyPassword(password: string): boolean;
/** The login in the value of a header `Authorization: Basic` (RFC 7617); `undefined` when it is none. */
export declare function basicLogin(value: string): {
    readonly user: string;
    readonly password: string;
} | undefined;
