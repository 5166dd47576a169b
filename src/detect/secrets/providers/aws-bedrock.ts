import { bedrockKey } from "../checks/base64-parts.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("aws-bedrock", [
  {
    id: "aws-bedrock-long",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["abskqmvkcm9ja0fqsutles"],
    pattern: /ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{80,250}={0,2}/,
    check: bedrockKey,
  },
  {
    id: "aws-bedrock-short",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["bedrock-api-key-"],
    pattern: /bedrock-api-key-[Y]mVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{40,1000}/,
  },
]);

export const provider: Provider = {
  id: "aws-bedrock",
  name: { en: "AWS Bedrock API keys", zh: "Amazon Bedrock" },
  revoke: "https://console.aws.amazon.com/iam",
  usage: "https://console.aws.amazon.com/cloudtrail/home#/events",
  steps: {
    en: "Make a new key at {page} (Users, Security credentials, API keys for Amazon Bedrock), deploy it, delete this one there, then look at CloudTrail for bedrock calls since it was shared",
    zh: "在 {page}（「用户」→「安全凭证」→ Amazon Bedrock 的 API 密钥）新建密钥并部署，删除这一个，再查看外泄以来 CloudTrail 中的 bedrock 调用",
  },
  why: {
    en: "Whoever has it can invoke every Bedrock model that the IAM user may, at your cost, until it expires.",
    zh: "拿到它的人可以在到期前以该 IAM 用户的权限调用 Bedrock 模型，费用由你承担。",
  },
  references: ["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"],
};

export const texts = keyTexts(provider, {
  "aws-bedrock-long": { title: { en: "Amazon Bedrock long-term API key", zh: "Amazon Bedrock 长期 API 密钥" } },
  "aws-bedrock-short": {
    title: { en: "Amazon Bedrock short-term API key", zh: "Amazon Bedrock 短期 API 密钥" },
    fix: {
      en: "It ends with its session: revoke the active sessions of the role or user that made it at {page}, then look for bedrock calls in CloudTrail",
      zh: "它随会话失效：在 {page} 吊销生成它的角色或用户的活动会话，再到 CloudTrail 查看 bedrock 调用",
    },
  },
});

export const examples: SecretExamples = {
  "aws-bedrock-long": {
    hits: [
      "ABSK{base64:BedrockAPIKey-[lownum:4]-at-[digit:12]:[alnum:40]}",
      {
        text: "AWS_BEARER_TOKEN_BEDROCK=ABSK{base64:BedrockAPIKey-[lownum:4]-at-[digit:12]:[alnum:44]}\n",
        path: ".env",
      },
    ],
    misses: ["ABSK{base64:BedrockAPIKey-[lownum:4]}", "ABSL{base64:BedrockAPIKey-[lownum:4]-at-[digit:12]:[alnum:40]}"],
    doubtful: ["ABSKQmVkcm9ja0FQSUtleS{alnum:100}"],
  },
  "aws-bedrock-short": {
    hits: [
      "bedrock-api-key-{cut}YmVkcm9jay5hbWF6b25hd3MuY29t{b64:400}",
      {
        text: 'export AWS_BEDROCK_API_KEY="bedrock-api-key-{cut}YmVkcm9jay5hbWF6b25hd3MuY29t{b64:400}"\n',
        path: "deploy/env.sh",
      },
    ],
    misses: ["bedrock-api-key-{alnum:60}", "bedrock-api-token-YmVkcm9jay5hbWF6b25hd3MuY29t{alnum:60}"],
  },
};
