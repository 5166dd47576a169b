import { dsnPassword } from "../checks/dsn.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("redis-cloud", [
  {
    id: "redis-uri",
    severity: "high",
    evidence: "known",
    match: "line",
    isGeneric: true,
    literals: ["redis://", "rediss://"],
    pattern: /rediss?:\/\/[^\s:@/"'<>]{0,60}:([^\s@/"'<>${}[\]]{3,120})@(?:[A-Za-z0-9._-]{1,200}|["'`$%{<])/,
    group: true,
    check: dsnPassword,
  },
]);

export const provider: Provider = {
  id: "redis-cloud",
  name: { en: "Redis", zh: "Redis" },
  steps: {
    en: "Set another password (requirepass, or the ACL user's), then give the new one to what connects with it",
    zh: "更换密码（requirepass 或 ACL 用户的密码），再把新密码交给使用它的程序",
  },
  why: {
    en: "Whoever can read the repository and reach Redis can read every session and queue in it, and run commands on it.",
    zh: "能读仓库又能访问 Redis 的人，可以读取其中所有会话和队列，并在上面执行命令。",
  },
  references: ["https://redis.io/docs/latest/operate/oss_and_stack/management/security/"],
};

export const texts = keyTexts(provider, {
  "redis-uri": {
    title: { en: "Redis URL with password", zh: "带密码的 Redis URL" },
    messages: {
      default: { en: "A URL of Redis with its password is written here.", zh: "这里写着带密码的 Redis URL。" },
      named: { en: "{variable} holds a URL of Redis with its password.", zh: "{variable} 是带密码的 Redis URL。" },
    },
  },
});

export const examples: SecretExamples = {
  "redis-uri": {
    hits: ["redis://:{alnum:24}@redis:6379", "rediss://default:{alnum:32}@{lower:8}.upstash.io:6380/0"],
    misses: ["redis://:password@redis:6379", "redis://:${REDIS_PASSWORD}@redis:6379/1", "redis://redis:6379/0"],
  },
};
