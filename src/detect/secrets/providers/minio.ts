import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("minio", [
  {
    id: "minio-secret",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["minio", "rustfs", "s3_secret", "storage_secret"],
    // A role of reStructuredText ends with a colon: :setting:`...`
    pattern: /[^\s"'`${}]{7,63}[^\s"'`${}:]/,
    context: {
      variables: [
        "MINIO_ROOT_PASSWORD",
        "MINIO_SECRET_KEY",
        "MINIO_SECRET_ACCESS_KEY",
        "MINIO_PASSWORD",
        "RUSTFS_SECRET_KEY",
        "MINIO_SK",
        "S3_SECRET_ACCESS_KEY",
        "S3_SECRET_KEY",
        "STORAGE_SECRET_ACCESS_KEY",
      ],
    },
    minEntropy: 2.5,
  },
]);

export const provider: Provider = {
  id: "minio",
  name: { en: "MinIO / RustFS object storage", zh: "MinIO / RustFS" },
  revoke: "https://min.io/docs",
  steps: {
    en: "Set a new MINIO_ROOT_PASSWORD outside git and restart, or `mc admin accesskey create` a new pair and `mc admin accesskey rm` this one; then look at the buckets",
    zh: "在 Git 之外换成新的 MINIO_ROOT_PASSWORD 并重启，或用 `mc admin accesskey create` 新建一对、`mc admin accesskey rm` 删除这一对；再检查存储桶",
  },
  why: {
    en: "Whoever has it can read, change and delete objects; the root user all of them.",
    zh: "拿到它的人可以读取、改动和删除对象；root 用户则为全部。",
  },
  references: ["https://min.io/docs"],
};

export const texts = keyTexts(provider, {
  "minio-secret": { title: { en: "MinIO root password or secret key", zh: "MinIO root 密码或 SecretKey" } },
});

export const examples: SecretExamples = {
  "minio-secret": {
    hits: ["{alnum:40}", { text: "MINIO_ROOT_PASSWORD={alnum:40}\n", path: ".env" }],
    misses: [
      "{alnum:100}",
      { text: "BUILD_REVISION={alnum:40}\n", path: ".env" },
      {
        text: "``S3_SECRET_ACCESS_KEY``   :setting:`s3_secret_access_key`\ns3_secret_access_key = 'access_secret_access_key'\n",
        path: "configuration.rst",
      },
    ],
  },
};
