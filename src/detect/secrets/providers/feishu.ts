import { mixedClass } from "../checks/mixed-class.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("feishu", [
  {
    id: "feishu-webhook",
    severity: "high",
    evidence: "documented",
    match: "line",
    literals: ["https://open.feishu.cn/open-apis/bot/", "https://open.larksuite.com/open-apis/bot/"],
    pattern:
      /https:\/\/open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-zA-Z]{32})/,
    random: true,
  },
  {
    id: "feishu-app-id",
    severity: "low",
    evidence: "known",
    match: "token",
    literals: ["cli_"],
    pattern: /cli_[0-9a-z]{16}/,
    check: mixedClass(4, "lower", "digit"),
    pairsWith: "feishu-app-secret",
  },
  {
    id: "feishu-app-secret",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["feishu", "lark"],
    pattern: /[A-Za-z0-9]{32}/,
    context: {
      // APP_SECRET alone is anybody's: an address near it has to tell.
      variables: ["FEISHU_APP_SECRET", "LARK_APP_SECRET", "FEISHU_SECRET", "LARKSUITE_APP_SECRET"],
      hosts: ["open.feishu.cn", "open.larksuite.com"],
    },
    minEntropy: 3.6,
    pairsWith: "feishu-app-id",
  },
  {
    id: "feishu-access-token",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["feishu", "lark", "tenant_access", "user_access"],
    pattern: /(?:t-[a-z0-9]{30,42}|[tua]-g[a-z0-9]{3}[A-Z0-9]{26,42}|u-[A-Za-z0-9_.]{30,50})/,
    context: {
      variables: [
        "FEISHU_TENANT_ACCESS_TOKEN",
        "LARK_TENANT_ACCESS_TOKEN",
        "FEISHU_USER_ACCESS_TOKEN",
        "TENANT_ACCESS_TOKEN",
        "USER_ACCESS_TOKEN",
      ],
      hosts: ["open.feishu.cn", "open.larksuite.com"],
    },
  },
]);

export const provider: Provider = {
  id: "feishu",
  name: { en: "Feishu / Lark", zh: "飞书" },
  revoke: "https://open.feishu.cn/app",
  steps: {
    en: "Reset the App Secret under Credentials & Basic Info of the app at {page}, deploy the new one, limit the app to your servers' addresses, then look at its API log since it was shared",
    zh: "在 {page} 该应用的「凭证与基础信息」重置 App Secret 并部署新值，为应用设置 IP 白名单，再查看外泄以来的 API 日志",
  },
  why: {
    en: "With App ID and App Secret whoever has them acts as the app: reads the messages, documents and contacts that it may, and posts in its name.",
    zh: "有了 App ID 和 App Secret，就能以该应用的身份读取其有权访问的消息、文档和通讯录，并以它的名义发消息。",
  },
  references: ["https://open.feishu.cn/document/server-docs/authentication-management/access-token"],
};

export const texts = keyTexts(provider, {
  "feishu-webhook": {
    title: { en: "Feishu bot webhook", zh: "飞书自定义机器人 Webhook" },
    why: {
      en: "Whoever has the address can post to the group in the bot's name.",
      zh: "知道这个地址的人就能以机器人的名义向群里发消息。",
    },
    fix: {
      en: "Remove the bot in the group's settings (Bots), add a new one with a signature check or an IP allowlist, deploy its address, then look through the group for posts that are not yours",
      zh: "在群设置的「群机器人」中移除该机器人，新建一个并开启签名校验或 IP 白名单，部署新地址，再检查群里是否有异常消息",
    },
    references: ["https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot"],
  },
  "feishu-app-id": { title: { en: "Feishu app id", zh: "飞书 App ID" } },
  "feishu-app-secret": { title: { en: "Feishu app secret", zh: "飞书 App Secret" } },
  "feishu-access-token": {
    title: { en: "Feishu access token", zh: "飞书访问凭证" },
    why: {
      en: "Until it ends, within two hours or so, whoever has it acts as the app or as the user that it was issued for.",
      zh: "在失效之前（约两小时），拿到它的人能以对应的应用或用户身份操作。",
    },
    fix: {
      en: "Find what wrote it down and keep it out of the repository; if it is still alive, reset the App Secret under Credentials & Basic Info of the app at {page}, then look at its API log",
      zh: "找到写出它的地方并避免再次入库；若尚未失效，在 {page} 该应用的「凭证与基础信息」重置 App Secret，再查看 API 日志",
    },
  },
});

export const examples: SecretExamples = {
  "feishu-webhook": {
    hits: [
      "https://open.feishu.cn/open-apis/bot/v2/hook/{uuid}",
      {
        text: "curl -X POST https://open.larksuite.com/open-apis/bot/hook/{alnum:32} -d @msg.json\n",
        path: "notify.sh",
      },
    ],
    misses: [
      "https://open.feishu.cn/open-apis/bot/v2/hook/{hex:8}",
      "https://open.feishu.cn/open-apis/bot/v2/hook/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
      "https://open.feishu.cn/open-apis/im/v1/{uuid}",
    ],
  },
  "feishu-app-id": {
    hits: ["cli_{lownum:16}", { text: "feishu:\n  app_id: cli_{lownum:16}\n", path: "config/settings.yaml" }],
    misses: ["cli_{lownum:15}", "cli_{lownum:17}", "cli_{lower:16}"],
  },
  "feishu-app-secret": {
    hits: [
      "{alnum:32}",
      { text: "LARK_APP_SECRET={alnum:32}\n", path: ".env" },
      { text: "base_url: https://open.feishu.cn/open-apis\napp_secret: {alnum:32}\n", path: "config.yaml" },
    ],
    misses: ["{alnum:31}", "{alnum:33}", { text: "APP_SECRET={alnum:32}\n", path: ".env" }],
  },
  "feishu-access-token": {
    hits: [
      "t-{lownum:38}",
      "t-g104{upnum:36}",
      { text: "USER_ACCESS_TOKEN=u-{alnum:20}_{alnum:20}\n", path: ".env" },
      { text: "url: https://open.feishu.cn/open-apis/im/v1\ntoken: t-g104{upnum:36}\n", path: "config.yaml" },
    ],
    misses: ["t-{lownum:29}", "v-{lownum:38}", { text: "BUILD_REVISION=t-{lownum:38}\n", path: ".env" }],
  },
};
