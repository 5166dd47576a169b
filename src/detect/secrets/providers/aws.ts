import { awsAccountId } from "../checks/aws-account-id.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("aws", [
  {
    id: "aws-access-key-id",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["akia", "asia", "abia", "acca", "a3t"],
    pattern: /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}/,
    check: awsAccountId,
    pairsWith: "aws-secret-access-key",
  },
  {
    id: "aws-secret-access-key",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: [
      "aws_secret",
      "s3_secret",
      "archive_storage_secret",
      "bedrock_llm_access",
      "secret_access_key",
      "amazonaws.com",
    ],
    pattern: /[A-Za-z0-9/+]{40}/,
    minEntropy: 4,
    random: true,
    context: {
      variables: [
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SECRET_KEY",
        "S3_SECRET_KEY",
        "S3_SECRET_ACCESS_KEY",
        "PLUGIN_AWS_SECRET_KEY",
        "ARCHIVE_STORAGE_SECRET_KEY",
        "AWS_BEDROCK_LLM_ACCESS_KEY",
        "SECRET_ACCESS_KEY",
      ],
      hosts: ["amazonaws.com"],
    },
    pairsWith: "aws-access-key-id",
  },
  {
    id: "aws-session-token",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["aws_session", "aws_security"],
    pattern: /[A-Za-z0-9/+]{200,3000}={0,2}/,
    random: true,
    context: { variables: ["AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN"] },
  },
  {
    id: "aws-mws-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["amzn.mws.", "atzr|"],
    pattern: /(?:amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|Atzr\|[A-Za-z0-9_-]{200,500})/,
  },
]);

export const provider: Provider = {
  id: "aws",
  name: { en: "AWS", zh: "AWS" },
  revoke: "https://console.aws.amazon.com/iam/",
  usage: "https://console.aws.amazon.com/cloudtrail/home#/events",
  steps: {
    en: "Make a second key for the same or a smaller role in IAM, move the callers, set this one inactive, delete it, then read CloudTrail for its id",
    zh: "在 IAM 中为权限相同或更小的角色新建密钥，迁移调用方，停用并删除这一个，再在 CloudTrail 中按其 ID 查看记录",
  },
  why: {
    en: "Whoever has it acts in your AWS account with all rights of its user; keys in public repositories are tried within minutes.",
    zh: "拿到它的人在你的 AWS 账户中拥有该用户的全部权限；公开仓库里的密钥几分钟内就会被试用。",
  },
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"],
};

export const texts = keyTexts(provider, {
  "aws-access-key-id": {
    title: { en: "AWS access key id", zh: "AWS 访问密钥 ID" },
    why: {
      en: "It names the account and its user; with the secret that belongs to it, it is a full login.",
      zh: "它标明账户和用户；加上与之配对的密钥，就能直接登录。",
    },
  },
  "aws-secret-access-key": { title: { en: "AWS secret access key", zh: "AWS 秘密访问密钥" } },
  "aws-session-token": {
    title: { en: "AWS session token", zh: "AWS 会话令牌" },
    why: {
      en: "With its key it is a login until the session ends.",
      zh: "与其密钥一起使用，在会话结束前即可登录。",
    },
    fix: {
      en: "Revoke the active sessions of its role in IAM and read CloudTrail for what it did",
      zh: "在 IAM 中吊销该角色的活动会话，并在 CloudTrail 中查看它做过什么",
    },
  },
  "aws-mws-token": {
    title: { en: "Amazon seller API token", zh: "亚马逊卖家 API 令牌" },
    why: {
      en: "Whoever has it reads and changes orders and customers of the seller's account.",
      zh: "拿到它的人可以读取和修改该卖家账户的订单与客户资料。",
    },
    fix: {
      en: "Take the app's authorization back at sellercentral.amazon.com (Manage your apps) and authorize it again",
      zh: "在 sellercentral.amazon.com 的「管理您的应用」中撤销该应用的授权，再重新授权",
    },
    references: ["https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications"],
  },
});

export const examples: SecretExamples = {
  "aws-access-key-id": {
    hits: [
      "AKIAQ{b32:15}",
      "ASIAY{b32:15}",
      { text: "aws configure set aws_access_key_id AKIAR{b32:15}\n", path: "setup.sh" },
    ],
    misses: ["AKIA{b32:15}", "AKIAIOSFODNN7EXAM{cut}PLE", "AKIA{lower:16}", "AKIA{cut}1234567890ABCDEF"],
    doubtful: ["AKIA7777777{b32:9}", "AKIAQ{upnum:14}8"],
  },
  "aws-secret-access-key": {
    hits: [
      "{b64:40}",
      { text: "[default]\naws_secret_access_key = {b64:40}\n", path: ".aws/credentials" },
      { text: "new S3Client({ credentials: { accessKeyId: id, secretAccessKey: '{b64:40}' } })\n", path: "src/s3.ts" },
      { text: "endpoint: https://s3.eu-west-1.amazonaws.com\nsecret_key: {b64:40}\n", path: "storage.yaml" },
    ],
    misses: [
      "{b64:39}",
      "{hex:40}",
      "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAM{cut}PLEKEY",
      { text: "commit={b64:40}\n", path: "build.env" },
    ],
  },
  "aws-session-token": {
    hits: ["IQoJb3JpZ2luX2Vj{b64:400}", { text: "export AWS_SECURITY_TOKEN={b64:300}==\n", path: "env.sh" }],
    misses: ["IQoJb3JpZ2luX2Vj{b64:100}", { text: "SESSION={b64:400}\n", path: ".env" }],
  },
  "aws-mws-token": {
    hits: ["amzn.mws.{uuid}", "Atzr|{b64url:300}"],
    misses: ["amzn.mws.{hex:32}", "Atzr|{b64url:100}"],
  },
};
