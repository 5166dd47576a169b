import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("wecom", [
  {
    id: "wecom-webhook",
    severity: "high",
    evidence: "documented",
    match: "line",
    literals: ["https://qyapi.weixin.qq.com/cgi-bin/webhook/"],
    pattern:
      /https:\/\/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/(?:send|upload_media)\?key=[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
    random: true,
  },
  {
    id: "wecom-corp-secret",
    severity: "high",
    evidence: "documented",
    match: "value",
    literals: ["wecom", "corp_secret", "wework", "qywx", "wechat_work", "encoding_aes", "qyapi"],
    pattern: /[A-Za-z0-9_-]{43}/,
    context: {
      variables: [
        "WECOM_SECRET",
        "WECOM_CORP_SECRET",
        "CORP_SECRET",
        "CORPSECRET",
        "WEWORK_SECRET",
        "QYWX_SECRET",
        "WECHAT_WORK_SECRET",
        "WX_CORP_SECRET",
        "ENCODING_AES_KEY",
        "WECOM_ENCODING_AES_KEY",
      ],
      hosts: ["qyapi.weixin.qq.com"],
    },
  },
]);

export const provider: Provider = {
  id: "wecom",
  name: { en: "WeCom (WeChat Work)", zh: "企业微信" },
  revoke: "https://work.weixin.qq.com/wework_admin/frame#apps",
  steps: {
    en: "Get a new Secret on the app's page at {page} (an EncodingAESKey: in the app's settings for receiving messages), deploy it, set the app's trusted addresses, then look at the operation log",
    zh: "在 {page} 该应用的页面重新获取 Secret（EncodingAESKey 则在应用的「接收消息」设置中更换）并部署，设置企业可信 IP，再查看操作日志",
  },
  why: {
    en: "With the corp id whoever has it reads the contacts that the app may and sends messages to your staff; with an EncodingAESKey one reads and forges the app's callbacks.",
    zh: "与企业 ID 一起，拿到它的人可以读取应用有权查看的通讯录，并向员工发消息；若是 EncodingAESKey，则可以解密和伪造应用的回调消息。",
  },
  references: ["https://developer.work.weixin.qq.com/document/path/91039"],
};

export const texts = keyTexts(provider, {
  "wecom-webhook": {
    title: { en: "WeCom group robot webhook", zh: "企业微信群机器人 Webhook" },
    why: {
      en: "Whoever has the address can post to the group in the robot's name, without a password.",
      zh: "知道这个地址的人无需密码就能以机器人的名义向群里发消息。",
    },
    fix: {
      en: "Remove the robot in the group's settings, add a new one, deploy its address, then look through the group for posts that are not yours",
      zh: "在群设置中移除该机器人，新建一个并部署新地址，再检查群里是否有异常消息",
    },
    references: ["https://developer.work.weixin.qq.com/document/path/91770"],
  },
  "wecom-corp-secret": {
    title: { en: "WeCom app secret or EncodingAESKey", zh: "企业微信应用 Secret 或 EncodingAESKey" },
  },
});

export const examples: SecretExamples = {
  "wecom-webhook": {
    hits: [
      "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={uuid}",
      {
        text: "curl 'https://qyapi.weixin.qq.com/cgi-bin/webhook/upload_media?key={uuid}&type=file'\n",
        path: "notify.sh",
      },
    ],
    misses: [
      "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={hex:8}-{hex:12}",
      "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
      "https://qyapi.internal/cgi-bin/webhook/send?key={uuid}",
    ],
  },
  "wecom-corp-secret": {
    hits: [
      "{b64url:43}",
      { text: "ENCODING_AES_KEY={alnum:43}\n", path: ".env" },
      { text: 'corpsecret = "{b64url:43}"\n', path: "notify.py" },
      { text: "url: https://qyapi.weixin.qq.com/cgi-bin/gettoken\nsecret: {b64url:43}\n", path: "config.yaml" },
    ],
    misses: ["{b64url:42}", "{b64url:44}", { text: "BUILD_REVISION={b64url:43}\n", path: ".env" }],
  },
};
