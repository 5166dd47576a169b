import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("mlflow", [
  {
    id: "mlflow-password",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["mlflow", "hh_api", "honeyhive", "athina"],
    pattern: /[^\s"'{}]{12,100}/,
    context: {
      variables: [
        "MLFLOW_TRACKING_PASSWORD",
        "MLFLOW_TRACKING_TOKEN",
        "HH_API_KEY",
        "HONEYHIVE_API_KEY",
        "ATHINA_API_KEY",
      ],
    },
    minEntropy: 3,
  },
]);

export const provider: Provider = {
  id: "mlflow",
  name: { en: "MLflow / HoneyHive / Athina", zh: "MLflow / HoneyHive / Athina" },
  revoke: "https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth",
  steps: {
    en: 'Change the password with `mlflow.server.get_app_client("basic-auth", URI).update_user_password(...)` (HoneyHive and Athina: make a new key in their settings), deploy it, then look for changed runs and models',
    zh: '用 `mlflow.server.get_app_client("basic-auth", URI).update_user_password(...)` 修改密码（HoneyHive、Athina 则在其设置中新建密钥）并部署，再检查被改动的实验和模型',
  },
  why: {
    en: "Whoever has it can read and change experiments and models on the tracking server.",
    zh: "拿到它的人可以读取和改动跟踪服务器上的实验和模型。",
  },
  references: ["https://mlflow.org/docs"],
};

export const texts = keyTexts(provider, {
  "mlflow-password": { title: { en: "MLflow tracking password", zh: "MLflow 跟踪服务密码" } },
});

export const examples: SecretExamples = {
  "mlflow-password": {
    hits: ["{alnum:32}", { text: "MLFLOW_TRACKING_PASSWORD={alnum:32}\n", path: ".env" }],
    misses: ["{alnum:8}", { text: "BUILD_REVISION={alnum:32}\n", path: ".env" }],
  },
};
