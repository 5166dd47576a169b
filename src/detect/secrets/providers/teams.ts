import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("teams", [
  {
    id: "teams-webhook",
    severity: "high",
    evidence: "known",
    match: "line",
    literals: [".webhook.office.com/"],
    before: 68,
    pattern:
      /https:\/\/[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}(?:\/V2[A-Za-z0-9_-]{20,60})?/,
    random: true,
  },
  {
    id: "power-automate-url",
    severity: "high",
    evidence: "known",
    match: "line",
    literals: ["logic.azure.", "powerplatform.com"],
    before: 264,
    pattern:
      /https:\/\/(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:logic\.azure\.(?:com|cn|us)|powerplatform\.com)(?::[0-9]{2,5})?\/[A-Za-z0-9/._-]{10,200}\?(?:[A-Za-z0-9_-]{1,30}=[A-Za-z0-9%._-]{0,80}(?:&(?:amp;)?|\\u0026)){1,8}sig=([A-Za-z0-9_-]{40,48})/,
    group: true,
    random: true,
  },
]);

export const provider: Provider = {
  id: "teams",
  name: { en: "Microsoft Teams", zh: "Microsoft Teams" },
  revoke: "https://teams.microsoft.com",
  steps: {
    en: "Open the channel at {page}, remove the webhook under Manage channel > Connectors, make a new one (or a workflow), give it to the sender, then look at what was posted",
    zh: "在 {page} 打开该频道，在「管理频道 > 连接器」中移除这个 Webhook，新建一个（或工作流）交给发送方，再检查频道中的消息",
  },
  why: {
    en: "Whoever has the address can post in the channel in the webhook's name, links and buttons too.",
    zh: "知道这个地址的人能以该 Webhook 的名义向频道发消息，包括链接和按钮。",
  },
  references: [
    "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  ],
};

export const texts = keyTexts(provider, {
  "teams-webhook": { title: { en: "Microsoft Teams webhook", zh: "Microsoft Teams Webhook" } },
  "power-automate-url": {
    title: { en: "Signed URL of a Power Automate flow or Logic App", zh: "Power Automate 流或 Logic App 的签名地址" },
    why: {
      en: "Whoever has the address can start the flow with content of their own; it then acts through its owner's connections.",
      zh: "知道这个地址的人可以用任意内容触发该流，它会以其所有者的连接执行操作。",
    },
    fix: {
      en: "In a Logic App press Regenerate access key; of a flow add the HTTP trigger anew at make.powerautomate.com, which gives it a new address; give that to the sender, then look at the run history",
      zh: "Logic App 中点击「重新生成访问密钥」；Power Automate 流则在 make.powerautomate.com 重新添加 HTTP 触发器以获得新地址；把新地址交给发送方，再查看运行历史",
    },
    references: ["https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app"],
    messages: {
      default: {
        en: "The signed address of a flow is written here in plain text.",
        zh: "这里以明文写着一个流的签名地址。",
      },
      named: {
        en: "{variable} holds the signed address of a flow in plain text.",
        zh: "{variable} 以明文保存着一个流的签名地址。",
      },
    },
  },
});

export const examples: SecretExamples = {
  "teams-webhook": {
    hits: [
      "https://{lower:7}.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}",
      {
        text: "curl -d @card.json https://{lower:9}.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}/V2{b64url:43}1\n",
        path: "notify.sh",
      },
    ],
    misses: [
      "https://{lower:7}.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:31}/{uuid}",
      "https://{lower:7}.webhook.office.com/webhookb2/{uuid}/IncomingWebhook/{hex:32}/{uuid}",
      "https://{lower:7}.webhook.office.com/webhookb2/<group>@<tenant>/IncomingWebhook/<id>/<channel>",
    ],
  },
  "power-automate-url": {
    hits: [
      "https://prod-01.westeurope.logic.azure.com:443/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={b64url:43}",
      {
        text: '{"url": "https://default{hex:30}.0d.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=1\\u0026sp=%2Ftriggers%2Fmanual%2Frun\\u0026sv=1.0\\u0026sig={b64url:43}"}\n',
        path: "settings.json",
      },
    ],
    misses: [
      "https://prod-01.westeurope.logic.azure.com:443/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=2016-06-01&sig={b64url:39}",
      "https://prod-01.westeurope.logic.azure.com:443/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=2016-06-01",
      "https://flows.acme.dev/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=2016-06-01&sig={b64url:43}",
    ],
  },
};
