import { kubeconfigSecret } from "../checks/kubeconfig.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("kubernetes", [
  {
    id: "kubeconfig-client-key",
    severity: "critical",
    evidence: "documented",
    match: "value",
    // With the dash alone: ID_TOKEN is anybody's.
    literals: ["client-key-data", "id-token", "refresh-token"],
    pattern: /[A-Za-z0-9+/=._-]{60,3900}/,
    random: true,
    context: { variables: ["client-key-data", "id-token", "refresh-token"] },
    minEntropy: 3,
    check: kubeconfigSecret,
  },
  {
    id: "openshift-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["sha256~"],
    pattern: /sha256~[A-Za-z0-9_-]{43}/,
  },
]);

export const provider: Provider = {
  id: "kubernetes",
  name: { en: "Kubernetes", zh: "Kubernetes" },
  steps: {
    en: "A client certificate cannot be revoked: delete the role bindings of its user and groups, issue one for another user name (of system:masters: replace the cluster's CA); end tokens at the identity provider; then read the API server's audit log",
    zh: "客户端证书无法吊销：删除其用户和组的角色绑定，用另一个用户名签发新证书（若属于 system:masters，需更换集群 CA）；令牌在身份提供方处吊销；再查看 API Server 的审计日志",
  },
  why: {
    en: "Whoever has it and reaches the API server acts as its user: often all of the cluster, with every secret in it.",
    zh: "拿到它又能访问 API Server 的人可以冒充该用户：往往就是整个集群，包括其中的所有 Secret。",
  },
  references: ["https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/"],
};

export const texts = keyTexts(provider, {
  "kubeconfig-client-key": {
    title: { en: "Client key or token of a kubeconfig", zh: "kubeconfig 中的客户端私钥或令牌" },
  },
  "openshift-token": {
    title: { en: "OpenShift token", zh: "OpenShift 令牌" },
    why: {
      en: "Until it ends, a day as a rule, whoever has it and reaches the API server acts as its user.",
      zh: "在失效（通常一天）之前，拿到它又能访问 API Server 的人可以冒充该用户。",
    },
    fix: {
      en: "End it with oc logout while it is in use, or oc delete useroauthaccesstoken with its name from oc get useroauthaccesstokens, sign in again, then read the API server's audit log",
      zh: "在使用它的会话中执行 oc logout，或从 oc get useroauthaccesstokens 找到名称后用 oc delete useroauthaccesstoken 删除，重新登录，再查看 API Server 的审计日志",
    },
    references: [
      "https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-oauth-access-tokens",
    ],
  },
});

const USER = "apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n";

export const examples: SecretExamples = {
  "kubeconfig-client-key": {
    hits: [
      {
        text: `${USER}    client-key-data: LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQ{b64:400}==\n`,
        path: "kubeconfig",
      },
      { text: `${USER}    auth-provider:\n      config:\n        id-token: {jwt}\n`, path: ".kube/config" },
      { text: '{"users":[{"user":{"auth-provider":{"config":{"refresh-token":"{alnum:80}"}}}}]}\n', path: "kube.json" },
    ],
    misses: [
      {
        text: `${USER}    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t{b64:300}\n`,
        path: "kubeconfig",
      },
      { text: `${USER}    client-key-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t{b64:300}\n`, path: "kubeconfig" },
      { text: "permissions:\n  id-token: write\n", path: ".github/workflows/a.yml" },
      { text: "REFRESH_TOKEN={alnum:80}\n", path: ".env" },
    ],
  },
  "openshift-token": {
    hits: [
      "sha256~{b64url:43}",
      { text: "oc login --token=sha256~{b64url:43} --server=https://api.acme.dev:6443\n", path: "login.sh" },
    ],
    misses: ["sha256~{b64url:42}", "sha256:{b64url:43}", "sha512~{b64url:43}"],
  },
};
