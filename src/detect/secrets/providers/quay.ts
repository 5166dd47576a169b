import { literalValue } from "../checks/literal-value.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("quay", [
  {
    id: "harbor-password",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["harbor", "quay"],
    pattern: /[^\s"'${}<>]{8,64}/,
    context: {
      variables: [
        "HARBOR_ADMIN_PASSWORD",
        "HARBOR_PASSWORD",
        "HARBOR_ROBOT_SECRET",
        "HARBOR_ROBOT_TOKEN",
        "QUAY_PASSWORD",
        "QUAY_TOKEN",
      ],
    },
    // A password of words alone is more often a path or a name.
    check: literalValue,
  },
]);

export const provider: Provider = {
  id: "quay",
  name: { en: "Harbor / Quay registry", zh: "Harbor / Quay 镜像仓库" },
  steps: {
    en: "Change the password under the user's profile (a robot account: Harbor's Robot Accounts > Refresh Secret, Quay's Robot Accounts > Regenerate Token), deploy the new one from outside git, then look at the registry's logs and the tags pushed since",
    zh: "在用户资料中更换密码（机器人账户：Harbor 的「机器人账户」>「刷新令牌」，Quay 的 Robot Accounts > Regenerate Token），在 Git 之外部署新的，再查看仓库日志和此后推送的标签",
  },
  why: {
    en: "Whoever has it pulls your images and can replace a tag that your servers pull; Harbor's admin manages every project.",
    zh: "拿到它的人可以拉取你的镜像，并替换你的服务器会拉取的标签；Harbor 的 admin 还能管理所有项目。",
  },
  references: [
    "https://goharbor.io/docs/main/administration/robot-accounts/",
    "https://docs.quay.io/glossary/robot-accounts.html",
  ],
};

export const texts = keyTexts(provider, {
  "harbor-password": {
    title: { en: "Harbor or Quay password or robot secret", zh: "Harbor 或 Quay 密码或机器人账户令牌" },
  },
});

export const examples: SecretExamples = {
  "harbor-password": {
    hits: [
      "{alnum:32}",
      { text: "harbor_admin_password: {alnum:14}7k\nhostname: hub.acme.dev\n", path: "harbor.yml" },
      { text: "QUAY_USERNAME=acme+ci\nQUAY_PASSWORD={upnum:64}\n", path: ".env" },
    ],
    misses: [
      "{alnum:7}",
      "{alnum:65}",
      { text: "HARBOR_ADMIN_PASSWORD=${HARBOR_PASSWORD}\n", path: ".env" },
      { text: "HARBOR_PASSWORD_FILE=/run/secrets/harbor_password\n", path: ".env" },
      { text: "HARBOR_REVISION={alnum:32}\n", path: ".env" },
    ],
  },
};
