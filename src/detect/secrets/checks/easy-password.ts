// Passwords that somebody made up for a line of code or a sentence, as against one that a program made.
import { isMachineMade } from "../generic/written-by-machine.ts";

/** Words and names by the model of generic secrets, or a text that calls itself a password. */
export function isEasyPassword(password: string): boolean {
  return /passw(?:or)?d/i.test(password) || !isMachineMade(password);
}

/** The login in the value of a header `Authorization: Basic` (RFC 7617); `undefined` when it is none. */
export function basicLogin(value: string): { readonly user: string; readonly password: string } | undefined {
  if (!/^[A-Za-z0-9+/]{4,200}={0,2}$/.test(value)) return undefined;
  const [, user, password] =
    /^([\x20-\x39\x3b-\x7e\x80-\xff]{1,80}):([\x20-\x7e\x80-\xff]{1,100})$/.exec(
      Buffer.from(value, "base64").toString("latin1"),
    ) ?? [];
  return user === undefined || password === undefined ? undefined : { user, password };
}
