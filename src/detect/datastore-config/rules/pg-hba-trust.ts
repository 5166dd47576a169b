import type { Gate, RuleText, Severity } from "../../../model/rule.ts";
import { type HbaLine, parsePgHba } from "../../../parse/pg-hba.ts";
import { relatedTexts } from "../../compose/related-texts.ts";
import type { DatastoreConfigRule } from "../datastore-config-rule.ts";

export const rule: DatastoreConfigRule = {
  id: "pg-hba-trust",
  family: "datastore-config",
  kind: "pg-hba",
  class: "present-bad",
  severity: "critical",
  ratesEach: true,
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["database", "data"],
  judge({ text }) {
    return reachable(parsePgHba(text)).flatMap((line) => {
      const weakness = weaknessOf(line);
      if (weakness === undefined) return [];
      const { message, severity, degree, gateAtMost } = weakness;
      return [
        {
          subject: tupleOf(line),
          places: [line.at],
          degree,
          message,
          values: { method: line.method.value, from: line.address === "" ? "local" : line.address },
          ...(severity === undefined ? {} : { severity }),
          ...(gateAtMost === undefined ? {} : { gateAtMost, weakenedGateAtMost: gateAtMost }),
        },
      ];
    });
  },
  guard(base, { subject, message }) {
    // For the same database and user base had only lines that ask for more, or from fewer addresses.
    const [type, database, user] = subject.split(" ");
    const before = parsePgHba(base.text).find(
      (line) =>
        line.database === database &&
        line.user === user &&
        (line.type === "local") === (type === "local") &&
        !/^(?:trust|reject)$/.test(line.method.value),
    );
    return before === undefined ? undefined : { places: [before.at], message: `${message}Now` };
  },
};

interface Weakness {
  readonly message: "default" | "local" | "password";
  readonly severity?: Severity;
  readonly degree: number;
  readonly gateAtMost?: Gate;
}

function weaknessOf(line: HbaLine): Weakness | undefined {
  const method = line.method.value;
  if (method === "trust") {
    const isOwn = line.type === "local" || isLoopback(line.address);
    if (isOwn) return { message: "local", severity: "low", degree: 1, gateAtMost: "warn" };
    return { message: "default", degree: 3, ...(isOpen(line.address) ? {} : { severity: "high" }) };
  }
  const isWeak = /^(?:password|md5)$/.test(method) && line.type !== "local" && isOpen(line.address);
  return isWeak ? { message: "password", severity: "medium", degree: 2 } : undefined;
}

function tupleOf({ type, database, user, address }: HbaLine): string {
  const from = isOpen(address) ? "all" : address;
  return [type, database, user, from].join(" ").trim();
}

function isOpen(address: string): boolean {
  return /^(?:all|0\.0\.0\.0\/0|::\/0|::0\/0)$/.test(address);
}

function isLoopback(address: string): boolean {
  return /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}\/(?:8|16|24|32)|::1\/128|localhost)$/.test(address);
}

/** Without the lines that no connection comes to, since one before them refuses everyone. */
function reachable(lines: readonly HbaLine[]): readonly HbaLine[] {
  const end = lines.findIndex(
    ({ type, database, user, address, method }) =>
      type === "host" && database === "all" && user === "all" && address === "all" && method.value === "reject",
  );
  return end < 0 ? lines : lines.filter(({ type }, i) => i < end || type === "local");
}

export const texts: RuleText = {
  title: { en: "Postgres lets in without a good password", zh: "pg_hba 存在 trust 或全网放行" },
  titles: {
    default: { en: "Postgres lets anyone from {from} in without a password", zh: "Postgres 对 {from} 免密码放行" },
    local: { en: "Postgres asks no password on its own machine", zh: "Postgres 对本机连接不要求密码" },
    password: { en: "Postgres takes {method} from every address", zh: "Postgres 对所有地址接受 {method} 认证" },
    defaultNow: {
      en: "Postgres lets anyone from {from} in without a password now",
      zh: "Postgres 现在对 {from} 免密码放行",
    },
    localNow: { en: "Postgres asks no password on its own machine any more", zh: "Postgres 对本机连接不再要求密码" },
    passwordNow: {
      en: "Postgres takes {method} from every address now",
      zh: "Postgres 现在对所有地址接受 {method} 认证",
    },
  },
  why: {
    en: "With trust a connection is whatever user it says it is, the superuser too: all data, and commands on the server.",
    zh: "trust 意味着对方自称是谁就是谁，包括超级用户：数据全部可读写，还能在服务器上执行命令。",
  },
  fix: {
    en: "Use scram-sha-256, name the database and user, and narrow the address to the network of the clients",
    zh: "改用 scram-sha-256，写明数据库和用户，把地址收窄到客户端所在网段",
  },
  messages: {
    default: {
      en: "This line lets connections from {from} in as any user it covers, unasked.",
      zh: "该行允许来自 {from} 的连接以其涵盖的任何用户身份直接登录。",
    },
    local: {
      en: "Whoever gets into the container is any user of the database at once.",
      zh: "进入容器的人立刻就能以任意数据库用户登录。",
    },
    password: {
      en: "Every address may try passwords, and {method} protects them badly on the way and at rest.",
      zh: "任何地址都能尝试密码，而 {method} 在传输和存储上都不够安全。",
    },
    weakened: { en: "This line lets in more than before.", zh: "该行放行的范围比之前更大。" },
    defaultNow: {
      en: "Connections from {from} had to prove who they are, or came from fewer addresses.",
      zh: "来自 {from} 的连接之前需要认证，或允许的地址更少。",
    },
    localNow: { en: "Local connections had to prove who they are.", zh: "本机连接之前需要认证。" },
    passwordNow: {
      en: "A stronger method or a narrower network was asked for before.",
      zh: "之前要求更强的认证方式或更小的网段。",
    },
    ...relatedTexts,
  },
  references: ["https://www.postgresql.org/docs/current/auth-pg-hba-conf.html"],
};
