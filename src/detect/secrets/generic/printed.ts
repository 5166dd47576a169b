// Values that documentation prints: whoever reads one has read it before.

/** Base64 of a sentence, as in every example of it. */
export function saysWords(value: string): boolean {
  if (value.length % 4 !== 0 || value.length > 400 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^[\x20-\x7e\n]+$/.test(text) && !/\d[^\d]{0,40}\d/.test(text) && /[A-Za-z]{3}/.test(text);
}

/** Of RFC 6749, 4226 and 7235, of Google Authenticator's documentation; and rows of the alphabet and of digits, `abc123def456`. */
export function isPrinted(value: string): boolean {
  return PRINTED.test(value) || isMadeOfRuns(value);
}

const PRINTED =
  /^(?:czZCaGRSa3F0Mz|7Fjfp0ZBr1KtDRbn|gX1fBat3bV|GEZDGNBVGY3TQOJQ|JBSWY3DPEHPK3PXP|dpf43f3p2l4k3l03|kkk9d7dh3k39sjv7|9djdj82h48djs9d2|kd94hf93k423kf44|nnch734d00sl2jdk|hh5s93j4hdidpola|QWxhZGRpbjpvcGVuIHNlc2FtZQ)/;

/** Three characters and more in a row that follow each other, over most of the value. */
function isMadeOfRuns(value: string): boolean {
  let [covered, run] = [0, 1];
  for (let i = 1; i <= value.length; i++) {
    if (value.charCodeAt(i) === value.charCodeAt(i - 1) + 1) run++;
    else {
      if (run >= 3) covered += run;
      run = 1;
    }
  }
  return value.length >= 9 && covered * 10 >= value.length * 6;
}
