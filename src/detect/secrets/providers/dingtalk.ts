import { mixedClass } from "../checks/mixed-class.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("dingtalk", [
  {
    id: "dingtalk-webhook",
    severity: "high",
    evidence: "documented",
    match: "line",
    // Its own address tells the owner, as it does for the token alone: so that of the two the surer one is told.
    needsContext: true,
    literals: ["https://oapi.dingtalk.com/robot/"],
    pattern: /https:\/\/oapi\.dingtalk\.com\/robot\/send\?access_token=([0-9a-f]{64})/,
    group: true,
    context: { hosts: ["oapi.dingtalk.com"] },
    random: true,
  },
  {
    id: "dingtalk-sign-secret",
    severity: "high",
    evidence: "documented",
    match: "token",
    // One for each digit that may follow: "sec" alone begins too many words.
    literals: [..."0123456789abcdef"].map((digit) => `sec${digit}`),
    publicPrefix: "SEC",
    pattern: /SEC[0-9a-f]{64}/,
  },
  {
    id: "dingtalk-app-secret",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["dingtalk", "dingding"],
    pattern: /[A-Za-z0-9_-]{64}/,
    context: {
      variables: ["DINGTALK_APP_SECRET", "DINGTALK_CLIENT_SECRET", "DINGDING_APP_SECRET", "DINGTALK_SECRET"],
      hosts: ["api.dingtalk.com", "oapi.dingtalk.com"],
    },
    check: mixedClass(0, "lower", "upper", "digit"),
  },
  {
    id: "dingtalk-token",
    severity: "high",
    evidence: "observed",
    match: "value",
    literals: ["dingtalk", "dd_bot", "dingding"],
    pattern: /[0-9a-f]{64}/,
    context: {
      variables: ["DINGTALK_ACCESS_TOKEN", "DINGTALK_TOKEN", "DINGTALK_ROBOT_TOKEN", "DD_BOT_TOKEN", "DINGDING_TOKEN"],
      hosts: ["oapi.dingtalk.com"],
    },
    random: true,
  },
]);

export const provider: Provider = {
  id: "dingtalk",
  name: { en: "DingTalk", zh: "钉钉" },
  revoke: "https://open-dev.dingtalk.com",
  steps: {
    en: "Remove the robot in the group's settings (Bots) and add a new one with a signature or an IP allowlist, deploy its address, then look through the group for posts that are not yours",
    zh: "在群设置的「机器人」中移除该机器人，新建一个并开启加签或 IP 地址段限制，部署新地址，再检查群里是否有异常消息",
  },
  why: {
    en: "Whoever has it can post to the group in the robot's name, unless a signature or an address range keeps them out.",
    zh: "拿到它的人能以机器人的名义向群里发消息，除非加签或 IP 地址段限制拦住了他。",
  },
  references: ["https://open.dingtalk.com/document/orgapp/custom-robot-access"],
};

export const texts = keyTexts(provider, {
  "dingtalk-webhook": {
    title: { en: "DingTalk robot webhook", zh: "钉钉机器人 Webhook" },
    messages: {
      byHost: {
        en: "The webhook of a DingTalk robot is written here in plain text.",
        zh: "这里以明文写着一个钉钉机器人的 Webhook。",
      },
    },
  },
  "dingtalk-sign-secret": {
    title: { en: "DingTalk robot signing secret", zh: "钉钉机器人加签密钥" },
    why: {
      en: "With the robot's address whoever has it can sign posts, so that the group takes them for the robot's.",
      zh: "知道机器人地址的人可以用它给消息加签，冒充机器人向群里发消息。",
    },
    fix: {
      en: "Reset the signing secret in the robot's settings of the group (or remove the robot and add a new one), deploy it, then look through the group for posts that are not yours",
      zh: "在群设置中该机器人的安全设置里重置加签密钥（或移除后新建机器人）并部署，再检查群里是否有异常消息",
    },
    references: ["https://open.dingtalk.com/document/orgapp/customize-robot-security-settings"],
  },
  "dingtalk-app-secret": {
    title: { en: "DingTalk client secret", zh: "钉钉 Client Secret" },
    why: {
      en: "With the client id whoever has it acts as the app: reads the contacts and messages that it may, and posts in its name.",
      zh: "与 Client ID 一起，就能以该应用的身份读取其有权访问的通讯录和消息，并以它的名义发消息。",
    },
    fix: {
      en: "Reset the Client Secret under Credentials & Basic Info of the app at {page}, deploy the new one, then look at the app's call log since it was shared",
      zh: "在 {page} 该应用的「凭证与基础信息」重置 Client Secret 并部署新值，再查看外泄以来的调用日志",
    },
    references: ["https://open.dingtalk.com/document/orgapp/obtain-orgapp-token"],
  },
  "dingtalk-token": { title: { en: "DingTalk robot token", zh: "钉钉机器人 access_token" } },
});

export const examples: SecretExamples = {
  "dingtalk-webhook": {
    hits: [
      "https://oapi.dingtalk.com/robot/send?access_token={hex:64}",
      {
        text: 'curl "https://oapi.dingtalk.com/robot/send?access_token={hex:64}&timestamp=1" -d @msg.json\n',
        path: "notify.sh",
      },
      { text: "DINGTALK_TOKEN=https://oapi.dingtalk.com/robot/send?access_token={hex:64}\n", path: ".env" },
    ],
    misses: [
      "https://oapi.dingtalk.com/robot/send?access_token={hex:63}",
      "https://oapi.dingtalk.com/robot/send?access_token=your_access_token",
      "https://oapi.internal/robot/send?access_token={hex:64}",
    ],
  },
  "dingtalk-sign-secret": {
    hits: ["SEC{hex:64}", { text: 'robot = DingtalkRobot(url, secret="SEC{hex:64}")\n', path: "notify.py" }],
    misses: ["SEC{hex:63}", "SEC{hex:65}", "SED{hex:64}", "SEC{HEX:64}"],
  },
  "dingtalk-app-secret": {
    hits: [
      "{b64url:64}",
      { text: "DINGTALK_CLIENT_SECRET={b64url:64}\n", path: ".env" },
      { text: "base_url: https://api.dingtalk.com/v1.0\nsecret: {b64url:64}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:63}", "{hex:64}", { text: "BUILD_REVISION={b64url:64}\n", path: ".env" }],
  },
  "dingtalk-token": {
    hits: [
      "{hex:64}",
      { text: "DD_BOT_TOKEN={hex:64}\n", path: ".env" },
      { text: "url: https://oapi.dingtalk.com/robot/send\naccess_token: {hex:64}\n", path: "config.yaml" },
    ],
    misses: ["{hex:63}", "{hex:65}", { text: "BUILD_REVISION={hex:64}\n", path: ".env" }],
  },
};
