// Texts in which the grammars of assignments, and parts of them, stand in any order.
import fc from "fast-check";
import { GRAMMARS } from "./assignment-grammars.ts";

export const ASSIGNMENT_PIECES: readonly string[] = [
  ..."=:-<'\"(),|?@{};&$\\ \n\r\t/#",
  ...["a", "Bc", "--", "://", "${", "é", "\0", "：", "为", "“", "”", "，", "密码", "&quot;", "\\n", "'''"],
  ...["string", "Bearer ", " or ", "password", "set", "value", "name: ", "default = ", "variable ", "IDENTIFIED BY "],
  ...["\nENV A b", "\nmachine h login u password p", "mysql -p", "curl -u a:b ", "</a>", "tcp(", "echo a:b | chpasswd"],
  ...[
    "define('A', 'b')",
    "a || 'b'",
    "process.env.A",
    ": Optional[str] = ",
    "$apr1$",
    "USERPWD",
    "<key>a</key><string>",
  ],
];

export const grammarTexts = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...ASSIGNMENT_PIECES) },
      fc.constantFrom(...GRAMMARS.map(({ text }) => text)),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => Buffer.from(parts.join("")));

export const anyTexts = fc.oneof(
  { weight: 4, arbitrary: grammarTexts },
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
);
