/** Of crypt(3), Apache, LDAP and the libraries that write like them; compose doubles the dollar signs. */
const HASH =
  /^(?:\${1,2}(?:[1256y]|2[abxy]|apr1|argon2(?:id|i|d)|scrypt|sha1|gy|7|pbkdf2-sha\d{3})\$[A-Za-z0-9./$=,+-]{20,400}|\{(?:s?sha\d{0,3}|s?md5|crypt)\}[A-Za-z0-9+/=$.]{12,200})$/i;

/** Whether it is the hash of a password, which can be guessed against offline. */
export function isPasswordHash(value: string): boolean {
  return HASH.test(value);
}
