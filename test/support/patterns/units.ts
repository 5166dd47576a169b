import { catalogue } from "../../detect/secrets/catalogue.gen.ts";
import { secretOf } from "../secret.ts";

/** Repeated to any length. Each makes one part of the engine work at every few bytes. */
export const ENGINE_UNITS: readonly string[] = [
  ...new Set(catalogue.flatMap(({ rules }) => rules.flatMap((rule) => rule.literals))),
  ...new Set(
    catalogue.flatMap(({ rules }) => rules.flatMap((rule) => rule.context?.variables ?? [])).map((name) => `${name}=`),
  ),
  ...[
    "a",
    "0123456789abcdef",
    "=",
    ":",
    "a=",
    'a="',
    "a.",
    "://a:b@",
    "--a ",
    "\n",
    "\r",
    "{",
    '"kty":"EC",',
    '{"kty":"EC"},\n',
    "${A:-",
  ],
  ...[
    "http://a:",
    "password=abcd;",
    "server=a;",
    "jdbc:a://a",
    "\nrequirepass ",
    "a:b@tcp(",
    "s3.amazonaws.com,secret_key=a,",
    "AIza",
    "\\n",
  ],
  secretOf("dify modify SECRET_KEY={alnum:40}\n"),
  secretOf("modify SECRET_KEY={alnum:40}\n"),
  secretOf("-----BEGIN {cut}PRIVATE KEY-----"),
  secretOf("sk-{hex:32},"),
  secretOf('k="sk-{hex:32}",u="https://api.deepseek.com",'),
  secretOf("ghp_{alnum:36} "),
  secretOf("sk-proj-{alnum:20}T3Blbk{cut}FJ"),
];
