// What env files look like that may be committed, since they are encrypted.

const GIT_CRYPT = Buffer.from("\0GITCRYPT\0", "latin1");
const WHOLE = /^(?:-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----|age-encryption\.org\/v1|\$ANSIBLE_VAULT;)/;
/** sops writes a file whose format it does not know as JSON around one value. */
const SOPS_JSON = /^\s{0,20}\{\s{0,20}"data"\s{0,4}:\s{0,4}"ENC\[AES256_GCM,/;
const HEAD_BYTES = 256;

/** Whether the whole file is: by git-crypt, age, PGP, Ansible's vault or sops. */
export function isEncryptedFile(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES));
  if (head.subarray(0, GIT_CRYPT.length).equals(GIT_CRYPT)) return true;
  const text = head.toString("latin1");
  return WHOLE.test(text) || SOPS_JSON.test(text);
}

/** Whether a value is: by dotenvx (`encrypted:` and base64) or sops (`ENC[AES256_GCM,...]`). The word alone is not enough. */
export function isEncryptedValue(value: string): boolean {
  if (value.startsWith("ENC[AES256_GCM,data:")) return value.endsWith("]");
  if (!value.startsWith("encrypted:")) return false;
  const body = value.slice("encrypted:".length);
  return body.length >= 40 && !/[^A-Za-z0-9+/=]/.test(body);
}
