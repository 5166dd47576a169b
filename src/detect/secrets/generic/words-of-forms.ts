// Words that stand where a password could: of forms, of settings, of other languages.

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Before the name of a password, in the labels of a form. */
export const FORM_WORDS = set(
  "new old current enter your repeat retype label text title field input message error hint button",
);
/** In a name: it is what people read on a form. */
export const LABEL_WORDS = set("label text title field input message error hint button placeholder prompt type");
/** What a password is set to that is asked for, made or kept elsewhere, and how it is kept. */
export const SETTINGS = set(
  "required optional hidden none null prompt ask asked input string text true false yes no on off enabled disabled auto automatic default inherit inherited encrypted plain plaintext cleartext clear md5 sha bcrypt crypt basic digest ldap kerberos gssapi pam compat files file systemd sufficient requisite include substack env environment vault secret secrets keyring keychain strong weak medium password passwd passwords pass token key apikey credential credentials login username user generated generate random unset empty undefined missing invalid valid incorrect expired masked redacted any never always manual external internal local remote changeme change replace example sample dummy placeholder template test testing value variable parameter field type object array boolean integer char varchar",
);
/** "Password" on a button. */
export const TRANSLATED = set(
  "passwort kennwort wachtwoord paswoord adgangskode losenord passord salasana contrasena clave senha parola heslo haslo jelszo sifre parool slaptazodis geslo lozinka sandi katakunci passphrase passcode mima",
);
/** No passphrase is a sentence. */
export const PROSE = set(
  "the a an your you is are was be must should can cannot may not for to of and or at least than please with without in into by this that enter choose confirm contain characters letters does do did match has have too wrong from see set use when if as it",
);
/** Kinds of values, and of fields. */
export const TYPES = set(
  "str bool float double long bytes byte list dict tuple date datetime timestamp email mail phone name url uri path host port submit checkbox radio select form label control model state props data item function method class self this undefined void unknown nothing something anything blank prompted same equal equals match matches short long simple valid good bad old new first second third hello world here there more less minimum maximum length format pattern regex filter sensitive protected private public safe unsafe basic advanced general account accounts profile session sessions connect connection setup reset change confirm confirmation verify verification submit cancel save delete remove add edit update create open close start stop next previous back forward help info warning error success failure failed denied accepted rejected pending option options latin utf ascii passed passing failing ok okay lock locked unlock unlocked visible shown shield eye quit exit users roles admins member members hashed salted binary userpass usernamepassword question answer captcha fingerprint biometric otp sms device devices cookie cookies header headers body query json form",
);
