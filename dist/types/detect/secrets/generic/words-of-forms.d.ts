/** Before the name of a password, in the labels of a form. */
export declare const FORM_WORDS: ReadonlySet<string>;
/** In a name: it is what people read on a form. */
export declare const LABEL_WORDS: ReadonlySet<string>;
/** What a password is set to that is asked for, made or kept elsewhere, and how it is kept. */
export declare const SETTINGS: ReadonlySet<string>;
/** "Password" on a button. */
export declare const TRANSLATED: ReadonlySet<string>;
/** No passphrase is a sentence. */
export declare const PROSE: ReadonlySet<string>;
/** Kinds of values, and of fields. */
export declare const TYPES: ReadonlySet<string>;
