// Values that documentation prints: whoever reads one has read it before.

/** Base64 of a sentence, of words or of a row of digits, as in every example of it. */
export function saysWords(value: string): boolean {
  if (value.length % 4 !== 0 || value.length > 400 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, "base64").toString("latin1");
  if (!/^[\x20-\x7e\n]+$/.test(text)) return false;
  return isMadeOfRuns(text) || ENDS_IN_ROW.test(text) || (!/\d[^\d]{0,40}\d/.test(text) && /[A-Za-z]{3}/.test(text));
}

/** `my-secret-key1234567890` */
const ENDS_IN_ROW = /^[A-Za-z]{2,20}(?:[-_ ][A-Za-z]{1,20}){0,6}[-_ ]?(?:1234567890|0123456789)[A-Za-z]{0,20}$/;

/** Of RFC 6749, 4226 and 7235, of Google Authenticator's documentation; and rows of the alphabet and of digits, `abc123def456`. */
export function isPrinted(value: string): boolean {
  return PRINTED.test(value) || isMadeOfRuns(value);
}

const PRINTED =
  /^(?:czZCaGRSa3F0Mz|7Fjfp0ZBr1KtDRbn|gX1fBat3bV|GEZDGNBVGY3TQOJQ|JBSWY3DPEHPK3PXP|dpf43f3p2l4k3l03|kkk9d7dh3k39sjv7|9djdj82h48djs9d2|kd94hf93k423kf44|nnch734d00sl2jdk|hh5s93j4hdidpola|QWxhZGRpbjpvcGVuIHNlc2FtZQ)/;

/** Three characters and more in a row that follow each other, over most of the value. Bytes in hex are read as such. */
function isMadeOfRuns(value: string): boolean {
  if (value.length < 9) return false;
  const codes = [...Buffer.from(value, "latin1")];
  return coversMost(codes) || (/^(?:[0-9a-f]{2}){8,64}$/i.test(value) && coversMost([...Buffer.from(value, "hex")]));
}

function coversMost(codes: readonly number[]): boolean {
  let [covered, run] = [0, 1];
  for (let i = 1; i <= codes.length; i++) {
    if (codes[i] === (codes[i - 1] ?? 0) + 1) run++;
    else {
      if (run >= 3) covered += run;
      run = 1;
    }
  }
  return covered * 10 >= codes.length * 6;
}
