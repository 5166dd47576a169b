// A result as large as a history of years gives, made by rule: the same bytes each time.
import type { Finding, ScanResult } from "../../src/model/finding.ts";
import { resultOf, sampleFinding } from "./sample.ts";

interface Kind {
  readonly ruleId: string;
  readonly family: Finding["family"];
  readonly severity: Finding["severity"];
  readonly provider?: string;
  readonly title: string;
  readonly redacted?: string;
  readonly blocking: boolean;
}

const KINDS: readonly Kind[] = [
  kind("openai-key-project", "secret", "critical", "OpenAI project key", "openai", "sk-proj-…x9Qf"),
  kind("anthropic-api-key", "secret", "critical", "Anthropic API key", "anthropic", "sk-ant-…Lw3A"),
  kind("dashscope-key-hex", "secret", "high", "Qwen (DashScope) key", "alibaba", "sk-…7c21"),
  kind("published-default", "secret", "high", "SECRET_KEY is the default that Dify publishes", undefined, "******"),
  kind("password-assignment", "secret", "medium", "DB_PASSWORD holds a password in plain text", undefined, "******"),
  kind("compose-datastore-port-public", "compose", "critical", "Postgres is open to every network"),
  kind("compose-image-latest", "compose", "medium", "Service web runs whatever nginx:latest is today"),
  kind("nginx-no-tls", "nginx", "medium", "The site answers without TLS"),
  kind("env-file-committed", "env-file", "critical", "An .env file is in the history"),
];
const FOLDERS = ["docker", "services/api", "services/worker", "deploy/prod/eu-west-1", "packages/llm/src", "docs"];

function kind(
  ruleId: string,
  family: Finding["family"],
  severity: Finding["severity"],
  title: string,
  provider?: string,
  redacted?: string,
): Kind {
  return {
    ruleId,
    family,
    severity,
    title,
    ...(provider === undefined ? {} : { provider }),
    ...(redacted === undefined ? {} : { redacted }),
    blocking: severity === "critical" || severity === "high",
  };
}

/** `count` findings of nine kinds over four years; a third of the keys stands in two places. */
export function largeResult(count: number, change: Partial<ScanResult> = {}): ScanResult {
  const findings = Array.from({ length: count }, (_, i) => largeFinding(i));
  return resultOf(
    { findings, ...change },
    {
      coverage: { refs: 14, commits: 66_102, documents: 48_211, bytes: 1_900_000_000, skipped: [] },
    },
  );
}

/** The same with other sentences, as the other language has them. */
export function largeTranslated(count: number): ScanResult {
  const result = largeResult(count);
  const findings = result.findings.map((finding, i) => ({
    ...finding,
    title: `${finding.title}（译文）`,
    message: `${finding.path} 中的 NAME_${i % 977} 以明文保存。`,
    why: "能读仓库的人都能使用它。",
    fix: "改为从环境变量读取，并在服务商处更换。",
  }));
  return { ...result, translated: { ...result, findings } };
}

function largeFinding(i: number): Finding {
  const file = Math.floor(i / 3);
  const { provider, redacted, ...facts } = KINDS[(file * 7) % KINDS.length] ?? KINDS[0]!;
  const path = `${FOLDERS[file % FOLDERS.length]}/module-${file}/settings-${i % 4}.env`;
  const month = Math.floor(((i * 7919) % 1000) / 21) + (i % 5 === 0 ? 20 : 0);
  const date = new Date(Date.UTC(2022, month % 52, (i % 28) + 1)).toISOString().replace(".000", "");
  const line = (i % 200) + 1;
  const { provider: _, redacted: __, related: ___, coveredBy: ____, ...sample } = sampleFinding({});
  return {
    ...sample,
    ...facts,
    ...(provider === undefined ? {} : { provider }),
    ...(redacted === undefined ? {} : { redacted }),
    gate: facts.blocking ? "block" : "warn",
    status: "introduced",
    exposure: i % 4 === 0 ? "pushed" : "history",
    path,
    startLine: line,
    endLine: line,
    fingerprint: (redacted !== undefined && i % 3 === 2 ? i - 2 : i).toString(16).padStart(18, "5e1f"),
    commit: (i * 2654435761).toString(16).padStart(40, "c0ffee"),
    date,
    message: `NAME_${i % 977} in ${path} holds it in plain text.`,
    frames: [{ line, text: `NAME_${i % 977}=${redacted ?? "******"}`, startColumn: 10, endColumn: 22 }],
  };
}
