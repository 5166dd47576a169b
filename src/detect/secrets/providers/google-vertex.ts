import { pemBody, readBase64Pem } from "../checks/pem.ts";
import { base64ServiceAccount, readServiceAccount } from "../checks/service-account.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("google-vertex", [
  {
    id: "gcp-service-account-json",
    severity: "critical",
    evidence: "known",
    match: "block",
    literals: ["service_account"],
    pattern: /service_account\\{0,2}"/,
    readBlock: readServiceAccount,
    // The member's own name ranks it before the rule for any private key, which finds the same PEM.
    context: { variables: ["private_key"] },
    check: pemBody,
    random: true,
  },
  {
    id: "gcp-service-account-json-b64",
    severity: "critical",
    evidence: "known",
    match: "block",
    literals: ["ewogicj0exblijog", "eyj0exblijog", "eyj0exblijoic2vydmljzv9hy2nvdw50"],
    pattern:
      /(?:ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs|eyJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs|eyJ0eXBlIjoic2VydmljZV9hY2NvdW50Iiwi)/,
    readBlock: readBase64Pem,
    check: base64ServiceAccount,
    random: true,
  },
  {
    id: "gcp-hmac-key",
    severity: "medium",
    evidence: "known",
    match: "token",
    needsContext: true,
    literals: ["goog"],
    pattern: /GOOG(?:1E[A-Z0-9]{55,57}|[A-Z0-9]{20})/,
    context: {
      variables: [
        "GCS_ACCESS_KEY_ID",
        "GOOGLE_HMAC_KEY",
        "GS_ACCESS_KEY_ID",
        "S3_ACCESS_KEY",
        "S3_ACCESS_KEY_ID",
        "AWS_ACCESS_KEY_ID",
      ],
      hosts: ["storage.googleapis.com"],
    },
  },
]);

export const provider: Provider = {
  id: "google-vertex",
  name: { en: "Google Cloud", zh: "Google Cloud" },
  revoke: "https://console.cloud.google.com/iam-admin/serviceaccounts",
  usage: "https://console.cloud.google.com/logs/query",
  steps: {
    en: "Disable the key that private_key_id names (gcloud iam service-accounts keys disable KEY_ID --iam-account=EMAIL), give the callers workload identity or a new key, delete this one at {page} (Keys), then read the audit logs",
    zh: "停用 private_key_id 所指的密钥（gcloud iam service-accounts keys disable KEY_ID --iam-account=EMAIL），让调用方改用工作负载身份或新密钥，在 {page}（「密钥」）删除这一个，再查看审计日志",
  },
  why: {
    en: "Whoever has it acts as the service account: with its roles, on every project that trusts it, until the key is deleted.",
    zh: "在密钥被删除之前，拿到它的人可以在所有信任该服务账号的项目中以其角色操作。",
  },
  references: ["https://cloud.google.com/iam/docs/keys-create-delete"],
};

const messages = {
  default: {
    en: "The private key of a Google Cloud service account is written here.",
    zh: "这里写着一个 Google Cloud 服务账号的私钥。",
  },
  named: {
    en: "{variable} holds the private key of a Google Cloud service account.",
    zh: "{variable} 中是一个 Google Cloud 服务账号的私钥。",
  },
};

export const texts = keyTexts(provider, {
  "gcp-service-account-json": {
    title: { en: "Google Cloud service account key", zh: "Google Cloud 服务账号密钥" },
    messages,
  },
  "gcp-service-account-json-b64": {
    title: { en: "Google Cloud service account key in base64", zh: "base64 编码的 Google Cloud 服务账号密钥" },
    messages,
  },
  "gcp-hmac-key": {
    title: { en: "Google Cloud Storage HMAC access id", zh: "Google Cloud Storage HMAC 访问 ID" },
    why: {
      en: "It is half of a login: with its secret one reads and writes the buckets that its account may.",
      zh: "它是凭据的一半：与对应的 Secret 一起，即可读写该账号有权访问的存储桶。",
    },
    fix: {
      en: "Make a new HMAC key at console.cloud.google.com/storage/settings (Interoperability), move the callers, set this one inactive and delete it there, then read the buckets' data access logs",
      zh: "在 console.cloud.google.com/storage/settings（「互操作性」）新建 HMAC 密钥并切换调用方，停用并删除这一个，再查看存储桶的数据访问日志",
    },
    references: ["https://cloud.google.com/storage/docs/authentication/managing-hmackeys"],
  },
});

const PEM =
  "-----BEGIN {cut}PRIVATE KEY-----\\n{b64:64}\\n{b64:64}\\n{b64:64}\\n{b64:24}\\n-----END {cut}PRIVATE KEY-----\\n";

export const examples: SecretExamples = {
  "gcp-service-account-json": {
    hits: [
      {
        text: `{\n  "type": "service_account",\n  "project_id": "{lower:8}-{digit:4}",\n  "private_key_id": "{hex:40}",\n  "private_key": "${PEM}",\n  "client_email": "app@{lower:8}.iam.gserviceaccount.com",\n  "token_uri": "https://oauth2.googleapis.com/token"\n}\n`,
        path: "sa.json",
      },
      {
        text: `{"client_email":"app@{lower:8}.iam.gserviceaccount.com","private_key":"${PEM}","type":"service_account"}\n`,
        path: "key.json",
      },
      {
        text: `GOOGLE_CREDENTIALS='{"type":"service_account","private_key":"${PEM}"}'\n`,
        path: ".env",
      },
      {
        text: `VERTEX_CREDENTIALS="{\\"type\\":\\"service_account\\",\\"private_key\\":\\"${PEM.replaceAll("\\n", "\\\\n")}\\"}"\n`,
        path: ".env",
      },
    ],
    misses: [
      { text: `{"type": "authorized_user", "private_key": "${PEM}"}\n`, path: "other.json" },
      { text: `{"service_account": "a", "private_key": "${PEM}"}\n`, path: "other.json" },
      {
        text: '{"type": "service_account", "private_key": "-----BEGIN {cut}PRIVATE KEY-----\\n...\\n-----END {cut}PRIVATE KEY-----\\n"}\n',
        path: "README.md",
      },
      { text: '{"type": "service_account", "private_key_id": "{hex:40}"}\n', path: "sa.json" },
      { text: `[{"type": "service_account"}, {"private_key": "${PEM}"}]\n`, path: "list.json" },
    ],
    doubtful: [
      {
        text: '{"type": "service_account", "private_key": "-----BEGIN {cut}PRIVATE KEY-----\\n{b64:64}\\n{b64:24}\\n-----END {cut}PRIVATE KEY-----\\n"}\n',
        path: "short.json",
      },
    ],
  },
  "gcp-service-account-json-b64": {
    hits: [
      {
        text: "GCS_JSON_BASE64=ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs{b64:400}ICIsCiAgInByaXZhdGVfa2V5IjogIi0tLS0tQkVHSU4gUFJJVkFURSBLRVktLS0tLVxu{b64:1600}Cg==\n",
        path: ".env",
      },
      {
        text: "data:\n  sa.json: eyJ0eXBlIjoic2VydmljZV9hY2NvdW50Iiwi{b64:80}ICAsInByaXZhdGVfa2V5IjoiLS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t{b64:1600}\n",
        path: "secret.yaml",
      },
    ],
    misses: [
      { text: "GCS_JSON_BASE64=ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs{b64:400}Cg==\n", path: ".env" },
      {
        text: "GCS_JSON_BASE64=ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3Vu{b64:400}ICIsCiAgInByaXZhdGVfa2V5IjogIi0tLS0tQkVHSU4gUFJJVkFURSBLRVktLS0tLVxu{b64:1600}Cg==\n",
        path: ".env",
      },
    ],
    doubtful: [
      {
        text: "GCS_JSON_BASE64=ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs{b64:400}ICIsCiAgInByaXZhdGVfa2V5IjogIi0tLS0tQkVHSU4gUFJJVkFURSBLRVktLS0tLVxu{b64:40}\n",
        path: ".env",
      },
    ],
  },
  "gcp-hmac-key": {
    hits: [
      "GOOG1E{upnum:55}",
      "GOOG{upnum:20}",
      {
        text: "endpoint: https://storage.googleapis.com\naccess_key: GOOG1E{upnum:55}\n",
        path: "config.yaml",
      },
    ],
    misses: ["GOOG1E{upnum:54}", "GOOG{upnum:19}", { text: "BUILD_REVISION=GOOG1E{upnum:55}\n", path: ".env" }],
  },
};
