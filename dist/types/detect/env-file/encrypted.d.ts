/** Whether the whole file is: by git-crypt, age, PGP, Ansible's vault or sops. */
export declare function isEncryptedFile(bytes: Uint8Array): boolean;
/** Whether a value is: by dotenvx (`encrypted:` and base64) or sops (`ENC[AES256_GCM,...]`). The word alone is not enough. */
export declare function isEncryptedValue(value: string): boolean;
