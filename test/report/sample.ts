// The result that every reporter's page is rendered from: the blocked commit of the design, and what else may be told.
import type { Finding, Frame, ScanResult, Summary } from "../../src/model/finding.ts";
import type { Severity } from "../../src/model/rule.ts";
import { fillText, type Language, type Text } from "../../src/model/text.ts";

type Sample = Pick<Finding, "ruleId" | "family" | "severity" | "path" | "fingerprint"> &
  Partial<Omit<Finding, "title" | "message" | "fix" | "why" | "related" | "frames">> & {
    readonly title: Text;
    readonly message: Text;
    readonly fix: Text;
    readonly why: Text;
    readonly frames?: readonly Frame[];
    readonly related?: readonly { readonly path: string; readonly line: number; readonly message: Text }[];
  };

const both = (same: string): Text => ({ en: same, zh: same });
const ROOT: Text = {
  en: "Code that breaks out of the container is then root on the host.",
  zh: "一旦容器逃逸，攻击者在宿主机上就是 root。",
};

const samples: readonly Sample[] = [
  {
    ruleId: "env-file-committed",
    family: "env-file",
    severity: "critical",
    path: "docker/.env",
    fingerprint: "4be190c2aa",
    status: "introduced",
    title: { en: "An .env file is about to be committed", zh: ".env 文件即将被提交" },
    message: {
      en: "It holds secrets: OPENAI_API_KEY, QWEN_API_KEY, SECRET_KEY.",
      zh: "其中含密钥：OPENAI_API_KEY、QWEN_API_KEY、SECRET_KEY。",
    },
    why: {
      en: "Git keeps every version: deleting the file later does not take it back.",
      zh: "Git 会保留每个版本，之后再删除也收不回来。",
    },
    fix: {
      en: "git rm --cached docker/.env, then add it to .gitignore",
      zh: "运行 git rm --cached docker/.env，再加入 .gitignore",
    },
  },
  {
    ruleId: "published-default",
    family: "secret",
    severity: "high",
    path: "docker/.env",
    fingerprint: "77aa01be9c0f3d2",
    status: "introduced",
    ...at(3, 12, 54),
    redacted: "******",
    coveredBy: "4be190c2aa",
    aliases: ["env-secret"],
    title: { en: "SECRET_KEY is the default that Dify publishes", zh: "SECRET_KEY 用的是 Dify 公开的默认值" },
    message: { en: "printed in Dify's own .env.example", zh: "Dify 自己的 .env.example 里就有" },
    why: { en: "Anyone can look it up and forge sign-ins to your Dify.", zh: "任何人都能查到，并伪造登录你的 Dify。" },
    fix: both("openssl rand -base64 42"),
    frames: [{ line: 3, text: "SECRET_KEY=******", startColumn: 12, endColumn: 18 }],
  },
  {
    ruleId: "openai-key-project",
    family: "secret",
    severity: "critical",
    provider: "openai",
    path: "docker/.env",
    fingerprint: "b03f5c9d2e7a41f86c",
    status: "introduced",
    ...at(7, 16, 180),
    redacted: "sk-proj-…x9Qf",
    coveredBy: "4be190c2aa",
    title: { en: "OpenAI project key", zh: "OpenAI 项目密钥" },
    message: {
      en: "OPENAI_API_KEY holds a key of OpenAI in plain text.",
      zh: "OPENAI_API_KEY 以明文保存着 OpenAI 的密钥。",
    },
    why: {
      en: "Whoever can read the repository can spend on your OpenAI account.",
      zh: "能读仓库的人都能用它消费你的 OpenAI 账户。",
    },
    fix: {
      en: "Take it out and read it from the environment; rotate it only if it was shared elsewhere.",
      zh: "删掉它，改为从环境变量读取；只有在别处分享过才需要轮换。",
    },
    frames: [{ line: 7, text: "OPENAI_API_KEY=sk-proj-…x9Qf", startColumn: 16, endColumn: 29 }],
    related: [{ path: "src/llm.ts", line: 4, message: { en: "the same key", zh: "同一密钥" } }],
  },
  {
    ruleId: "compose-runs-as-root",
    family: "compose",
    severity: "medium",
    path: "docker/docker-compose.yaml",
    fingerprint: "0d9e8c7b6a",
    status: "weakened",
    service: "api",
    ...at(2, 3, 6),
    title: { en: "Service api no longer runs as user 1001", zh: "服务 api 不再以用户 1001 运行" },
    message: {
      en: "Without `user:` the image decides, and most run as root.",
      zh: "没有 `user:` 时由镜像决定，多数镜像以 root 运行。",
    },
    why: ROOT,
    fix: { en: 'put back user: "1001"', zh: '恢复 user: "1001"' },
    frames: [
      { line: 4, text: '    user: "1001"', removed: true },
      { line: 2, text: "  api:", startColumn: 3, endColumn: 6 },
    ],
  },
  {
    ruleId: "compose-datastore-port-public",
    family: "compose",
    severity: "critical",
    path: "docker/docker-compose.yaml",
    fingerprint: "1122334455",
    status: "weakened",
    service: "db",
    ...at(12, 9, 20),
    title: { en: "Postgres is now open to every network", zh: "Postgres 现在向所有网络开放" },
    message: {
      en: "Port 5432 of service db was bound to 127.0.0.1, now it listens on all interfaces.",
      zh: "服务 db 的 5432 端口原来只绑定 127.0.0.1，现在监听所有网卡。",
    },
    why: {
      en: "Docker's own rules come before ufw: a closed firewall does not help, and databases on the internet are found within hours.",
      zh: "Docker 的转发规则先于 ufw 生效，防火墙关闭端口也挡不住；暴露在公网的数据库几小时内就会被扫到。",
    },
    fix: {
      en: '"127.0.0.1:5432:5432", or no ports: services reach it as db:5432',
      zh: '"127.0.0.1:5432:5432"，或删除 ports：服务之间可用 db:5432 访问',
    },
    frames: [
      { line: 13, text: '      - "127.0.0.1:5432:5432"', removed: true },
      { line: 12, text: '      - "5432:5432"', startColumn: 9, endColumn: 20 },
    ],
  },
  {
    ruleId: "compose-image-latest",
    family: "compose",
    severity: "medium",
    path: "docker/docker-compose.yaml",
    fingerprint: "99aabbccdd",
    status: "introduced",
    gate: "warn",
    service: "web",
    ...at(20, 12, 24),
    title: { en: "Service web runs whatever nginx:latest is today", zh: "服务 web 使用 nginx:latest，版本不固定" },
    message: { en: "nginx:latest is another image tomorrow.", zh: "nginx:latest 明天就可能是另一个镜像。" },
    why: { en: "A pull can bring another version unseen.", zh: "下次拉取可能悄悄换成别的版本。" },
    fix: { en: "Write the version out, such as nginx:1.29.3", zh: "写明版本，例如 nginx:1.29.3" },
    frames: [{ line: 20, text: "    image: nginx:latest", startColumn: 12, endColumn: 24 }],
  },
  {
    ruleId: "compose-image-no-digest",
    family: "compose",
    severity: "low",
    path: "docker/docker-compose.yaml",
    fingerprint: "5544332211",
    status: "introduced",
    gate: "summary",
    ...at(20, 12, 24),
    title: {
      en: "Image without a digest: 3 services, such as web",
      zh: "镜像没有摘要值：3 个服务，例如 web",
    },
    message: { en: "Services web, api, db.", zh: "涉及服务 web、api、db。" },
    why: { en: "A tag can be moved.", zh: "标签可以被移动。" },
    fix: { en: "Add @sha256:", zh: "加上 @sha256:" },
  },
  {
    ruleId: "compose-privileged",
    family: "compose",
    severity: "critical",
    path: "docker/docker-compose.yaml",
    fingerprint: "1234567890",
    status: "existing",
    gate: "warn",
    service: "agent",
    ...at(31, 5, 21),
    title: { en: "Service agent is privileged", zh: "服务 agent 处于特权模式" },
    message: { en: "It may do on the host what root may.", zh: "它在宿主机上与 root 无异。" },
    why: ROOT,
    fix: { en: "Remove privileged: true", zh: "删除 privileged: true" },
    frames: [{ line: 31, text: "    privileged: true", startColumn: 5, endColumn: 21 }],
  },
  {
    ruleId: "compose-docker-socket",
    family: "compose",
    severity: "high",
    path: "proxy/compose.yaml",
    fingerprint: "aabbccddee",
    status: "introduced",
    service: "traefik",
    ...at(9, 9, 40),
    accepted: {
      by: "policy",
      reason: "Traefik reads labels, behind a filtering proxy",
      until: "2027-03-01",
      owner: "infra",
    },
    title: { en: "Service traefik holds the Docker socket", zh: "服务 traefik 挂载了 Docker 套接字" },
    message: { en: "Whoever takes the service over rules the host.", zh: "控制该服务就等于控制宿主机。" },
    why: ROOT,
    fix: { en: "Put a filtering proxy before it", zh: "在前面放一个过滤代理" },
    frames: [{ line: 9, text: "      - /var/run/docker.sock:/var/run/docker.sock:ro", startColumn: 9, endColumn: 55 }],
  },
];

/** A commit that is blocked, with a warning, a minor finding, one that existed and one that is accepted. */
export function sampleResult(language: Language, change: Partial<ScanResult> = {}): ScanResult {
  const findings = samples.map((sample) => finding(sample, language));
  return resultOf({ findings, fixedCount: 1, ...change });
}

/** The result that `told` makes, with its summary. */
export function resultOf(told: Partial<ScanResult>, summary: Partial<Summary> = {}): ScanResult {
  const { findings = [], problems = [], fixedCount = 0, notices } = told;
  const bySeverity: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) bySeverity[severity]++;
  const blocking = findings.filter((one) => one.blocking).length;
  const rules = [...new Map(findings.map((one) => [one.ruleId, one])).values()].map(
    ({ ruleId, title, why, fix, severity }) => ({
      id: ruleId,
      title,
      why,
      fix,
      severity,
      references: ["https://docs.docker.com/reference/compose-file/services/"],
    }),
  );
  return {
    findings,
    problems,
    fixedCount,
    ...(notices === undefined ? {} : { notices }),
    rules: rules.sort((a, b) => (a.id < b.id ? -1 : 1)),
    summary: {
      verdict: blocking > 0 ? "blocked" : problems.length > 0 ? "error" : "clean",
      bySeverity,
      blocking,
      base: "9c1d2e7f0a1b2c3d4e5f60718293a4b5c6d7e8f9",
      toolVersion: "0.1.0",
      rulesVersion: "abc123",
      coverage: { documents: 3, bytes: 6349, skipped: [{ path: "vendor/dump.sql", reason: "excluded by the policy" }] },
      ...summary,
    },
  };
}

/** A finding in which only `change` differs from the sample's OpenAI key. */
export function sampleFinding(change: Partial<Finding>): Finding {
  const [, , openai] = samples;
  if (openai === undefined) throw new Error("the sample has no third finding");
  return { ...finding(openai, "en"), ...change };
}

function at(
  line: number,
  startColumn: number,
  endColumn: number,
): Pick<Finding, "startLine" | "startColumn" | "endLine" | "endColumn"> {
  return { startLine: line, startColumn, endLine: line, endColumn };
}

function finding(sample: Sample, language: Language): Finding {
  const { title, message, fix, why, related, ...facts } = sample;
  const say = (text: Text): string => fillText(text, {}, language);
  return {
    confidence: "high",
    gate: "block",
    blocking: facts.gate === undefined && facts.accepted === undefined,
    exposure: "staged",
    ...at(1, 1, 1),
    frames: [],
    ...facts,
    ...(related === undefined
      ? {}
      : { related: related.map((one) => ({ path: one.path, ...at(one.line, 31, 60), message: say(one.message) })) }),
    title: say(title),
    message: say(message),
    fix: say(fix),
    why: say(why),
  };
}
