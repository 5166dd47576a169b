import type { CheckResult } from "../secret-rule.ts";

/** Passwords that stand in every tutorial. Whether one is live is judged where a file configures something, not in a URL. */
const WEAK =
  /^(?:12345(?:67?8?9?0?)?|1234|111111|000000|666666|888888|abc123|admin(?:[@_]?123(?:456)?)?|root(?:@?123(?:456)?)?|toor|pass(?:word|wd|wort)?(?:1|123|1234)?!?|p@ssw0rd|passw0rd|pwd|change[_-]?(?:me|this|it)|changeit|minioadmin|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|guest|user(?:name)?|demo|default|example|test(?:123|ing|pass(?:word)?)?|qwerty|letmein|welcome|secret|supersecret|mysecretpassword|my-secret-pw|rootpassword|db_?pass(?:word)?|your_?password|token|key|x{3,120}|foo|bar|abc|hunter2|tiger|x-oauth-basic|x-access-token|oauth2|git)$/i;

/** Hosts that the registries keep for documentation (RFC 2606, RFC 6761), and what documentation writes instead of one. */
const SAMPLE_HOST =
  /@(?:[A-Za-z0-9.-]{0,200}\.)?(?:example(?:\.(?:com|net|org|io|cn))?|test|invalid|localhost\.localdomain|host(?:name)?|your-?host|server(?:name)?|domain\.com|mydomain\.com|company\.com|hostname)(?:[:/?,]|$)/i;

/** The password of a URL or connection string: not one of every tutorial, not the user's name, not at a host of documentation. */
export function dsnPassword(secret: string, match: string): CheckResult {
  const password = decode(secret);
  const user = /:\/\/([^:@/]{1,80}):/.exec(match)?.[1] ?? "";
  if (WEAK.test(password) || password.toLowerCase() === user.toLowerCase()) return "sample";
  if (SAMPLE_HOST.test(match) || /^(?:pass|pwd|secret|token)[A-Z_-]{0,12}$/i.test(password)) return "sample";
  if (/^[$%#&]?[{(<[]|[})>\]]$|^\$[A-Za-z_]|^%[sdv]$|^%\(|^\.{2,}$|^:/.test(password)) return "sample";
  return "valid";
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
