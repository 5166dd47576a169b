import { crc32Hex } from "../checks/crc32.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("grafana", [
  {
    id: "grafana-sa-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["glsa_"],
    pattern: /glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}/,
    check: crc32Hex(0),
  },
  {
    id: "grafana-cloud-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["glc_eyj"],
    publicPrefix: "glc_",
    // A JSON object in base64.
    pattern: /glc_eyJ[A-Za-z0-9+/]{37,297}={0,2}/,
  },
  {
    id: "grafana-api-key-old",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["eyjrijoi"],
    // {"k":"32 characters","n":"name","id":1} in base64 (github.com/grafana/grafana, pkg/components/apikeygen).
    pattern: /eyJrIjoi[A-Za-z0-9+/]{43}iLCJuIjoi[A-Za-z0-9+/]{10,320}={0,2}/,
  },
]);

export const provider: Provider = {
  id: "grafana",
  name: { en: "Grafana", zh: "Grafana" },
  revoke: "https://grafana.com/orgs",
  steps: {
    en: "Open Administration > Users and access > Service accounts of your Grafana, add a token, deploy it, delete this one, then look at the server's log",
    zh: "打开你的 Grafana 的「Administration > Users and access > Service accounts」，新增令牌并部署，删除这一个，再查看服务器日志",
  },
  why: {
    en: "Whoever has it can query every data source and change dashboards and alerts, as far as its role goes; as Admin also users.",
    zh: "拿到它的人可以在其角色权限内查询所有数据源、修改仪表盘和告警；Admin 角色还能管理用户。",
  },
  references: ["https://grafana.com/docs/grafana/latest/administration/service-accounts/"],
};

export const texts = keyTexts(provider, {
  "grafana-sa-token": { title: { en: "Grafana service account token", zh: "Grafana 服务账号令牌" } },
  "grafana-cloud-token": {
    title: { en: "Grafana Cloud access policy token", zh: "Grafana Cloud 访问策略令牌" },
    why: {
      en: "Whoever has it can read or write the metrics, logs and traces of your stacks, or manage them, as its access policy allows.",
      zh: "拿到它的人可以按其访问策略读写各 stack 的指标、日志和链路，或管理这些 stack。",
    },
    fix: {
      en: "Open the organization at {page}, add a token to the policy under Security > Access Policies, deploy it, delete this one, then look at the usage",
      zh: "在 {page} 打开该组织，在「Security > Access Policies」为策略新增令牌并部署，删除这一个，再查看用量",
    },
    references: [
      "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
    ],
  },
  "grafana-api-key-old": {
    title: { en: "Grafana API key (legacy)", zh: "Grafana API 密钥（旧版）" },
    fix: {
      en: "Make a service account token under Administration > Service accounts, deploy it, delete this key, which newer versions show there as a service account, then look at the server's log",
      zh: "在「Administration > Service accounts」新建服务账号令牌并部署，删除这个密钥（新版中它以服务账号的形式列在那里），再查看服务器日志",
    },
    references: ["https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/"],
  },
});

export const examples: SecretExamples = {
  "grafana-sa-token": {
    hits: [
      "glsa_{alnum:32}{crcle:0}",
      { text: "token: glsa_{alnum:32}{crcle:7}\n", path: "mcp-grafana.yaml" },
      { text: 'auth = "glsa_{alnum:32}{crcle:8}"\n', path: "provider.tf" },
    ],
    doubtful: ["glsa_{alnum:32}_{hex:8}"],
    misses: ["glsa_{alnum:31}{crcle:0}", "glsa_{alnum:32}_{hex:7}", "glsb_{alnum:32}{crcle:0}"],
  },
  "grafana-cloud-token": {
    hits: [
      "glc_eyJ{b64:120}",
      "glc_eyJ{alnum:150}==",
      { text: 'basic_auth {\n  username = "1"\n  password = "glc_eyJ{b64:121}="\n}\n', path: "config.alloy" },
    ],
    misses: ["glc_eyJ{b64:36}", "glc_eyK{b64:120}", "glx_eyJ{b64:120}"],
  },
  "grafana-api-key-old": {
    hits: [
      "eyJrIjoi{alnum:43}iLCJuIjoi{alnum:24}",
      {
        text: 'curl -H "Authorization: Bearer eyJrIjoi{alnum:43}iLCJuIjoi{alnum:22}==" https://a.acme.dev\n',
        path: "a.sh",
      },
    ],
    misses: ["eyJrIjoi{alnum:42}iLCJuIjoi{alnum:24}", "eyJrIjoi{alnum:90}", "eyJrIjoi{alnum:43}iLCJuIjoi{alnum:9}"],
  },
};
