import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("salesforce", [
  {
    // Behind the org's id; a dot at the end would be a sentence's.
    id: "salesforce-session",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["00d"],
    pattern: /00D[A-Za-z0-9]{12,15}![A-Za-z0-9._-]{79,259}[A-Za-z0-9_-]/,
  },
  {
    // An OAuth client id: every sign-in shows it in its address.
    id: "salesforce-consumer-key",
    severity: "medium",
    evidence: "known",
    match: "token",
    literals: ["3mvg"],
    pattern: /3MVG[A-Za-z0-9._-]{59,109}[A-Za-z0-9_-]/,
    isPublic: true,
  },
]);

export const provider: Provider = {
  id: "salesforce",
  name: { en: "Salesforce", zh: "Salesforce" },
  revoke: "https://login.salesforce.com",
  steps: {
    en: "Sign in at {page} and delete the session under Setup > Session Management (a connected app's token: revoke it under Setup > Connected Apps OAuth Usage), reset what signed in to get it, then read the login history",
    zh: "在 {page} 登录，在「设置 > 会话管理」删除该会话（已连接应用的令牌则在「设置 > 连接的应用程序 OAuth 使用情况」吊销），更换获取它所用的凭据，再查看登录历史",
  },
  why: {
    en: "Until the session ends whoever has it reads and changes all that its user can in your org.",
    zh: "在会话结束之前，拿到它的人可以读取和改动该用户在你组织中可访问的一切。",
  },
  references: ["https://help.salesforce.com/s/articleView?id=sf.security_user_session_info.htm&type=5"],
};

export const texts = keyTexts(provider, {
  "salesforce-session": { title: { en: "Salesforce session or access token", zh: "Salesforce 会话或访问令牌" } },
  "salesforce-consumer-key": {
    title: { en: "Salesforce consumer key", zh: "Salesforce Consumer Key" },
    why: {
      en: "By itself it only names the connected app; with its consumer secret or certificate it signs in to your org.",
      zh: "它本身只标识已连接的应用；配合 Consumer Secret 或证书，就能登录你的组织。",
    },
    fix: {
      en: "Look whether the consumer secret or the certificate's key was pushed as well; if so, rotate it under Setup > App Manager (Manage Consumer Details), deploy it, then read the login history",
      zh: "检查 Consumer Secret 或证书私钥是否也被推送；若是，在「设置 > 应用程序管理器」（Manage Consumer Details）轮换并部署，再查看登录历史",
    },
    references: ["https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm&type=5"],
  },
});

export const examples: SecretExamples = {
  "salesforce-session": {
    hits: [
      "00D{alnum:12}!{alnum:96}",
      {
        text: '{"accessToken": "00D{alnum:15}!AQ{alnum:40}.{b64url:54}", "instanceUrl": "https://acme.my.salesforce.com"}\n',
        path: "org.json",
      },
    ],
    misses: ["00D{alnum:12}!{alnum:79}", "00D{alnum:11}!{alnum:96}", "00D{alnum:15}"],
  },
  "salesforce-consumer-key": {
    hits: [
      "3MVG9{alnum:80}",
      { text: "sf org login jwt --client-id 3MVG9{alnum:40}.{alnum:39} --jwt-key-file server.key\n", path: "login.sh" },
    ],
    misses: ["3MVG9{alnum:58}", "3MVH9{alnum:80}"],
  },
};
