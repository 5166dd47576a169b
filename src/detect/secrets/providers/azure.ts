import type { Text } from "../../../model/text.ts";
import { azureAccountKey } from "../checks/azure-account-key.ts";
import { sasExpiry } from "../checks/azure-sas.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("azure", [
  {
    id: "azure-ad-client-secret",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["7q~", "8q~"],
    before: 3,
    pattern: /[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}/,
  },
  {
    id: "azure-storage-key",
    severity: "critical",
    evidence: "known",
    match: "line",
    literals: ["accountkey="],
    pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/i,
    group: true,
    check: azureAccountKey,
    random: true,
  },
  {
    id: "azure-storage-key-bare",
    severity: "critical",
    evidence: "known",
    match: "value",
    literals: ["azure_storage", "azure_blob", "blob.core"],
    pattern: /[A-Za-z0-9+/]{86}==/,
    context: {
      variables: [
        "AZURE_STORAGE_KEY",
        "AZURE_BLOB_ACCOUNT_KEY",
        "AZURE_STORAGE_ACCOUNT_KEY",
        "AZURE_STORAGE_ACCESS_KEY",
      ],
      hosts: ["blob.core.windows.net"],
    },
    check: azureAccountKey,
    random: true,
  },
  {
    id: "azure-sas-token",
    severity: "high",
    evidence: "known",
    match: "line",
    literals: ["sv=20"],
    // The order of the parameters differs from tool to tool; an ampersand may be escaped for XML or JSON.
    pattern:
      /sv=20[0-9]{2}-[0-9]{2}-[0-9]{2}(?:(?:&(?:amp;)?|\\u0026)[a-z]{2,6}=[A-Za-z0-9%:._+/-]{1,100}){0,14}(?:&(?:amp;)?|\\u0026)sig=((?:[A-Za-z0-9+/]|%2[BbFf]){43}(?:%3[Dd]|=))/,
    group: true,
    check: sasExpiry,
    random: true,
  },
  {
    id: "azure-servicebus-conn",
    severity: "high",
    evidence: "known",
    match: "line",
    literals: ["sharedaccesskey="],
    pattern: /SharedAccessKey=([A-Za-z0-9+/]{43}(?:=|[A-Za-z0-9+/]{43}==))/i,
    group: true,
    random: true,
  },
  {
    id: "azure-devops-pat",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["azdo"],
    before: 76,
    pattern: /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/,
  },
  {
    id: "azure-cosmos-key",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["acdb"],
    before: 76,
    pattern: /[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==/,
  },
  {
    id: "azure-acr-key",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["acra", "acrb", "acrc", "acrd"],
    before: 44,
    pattern: /(?:[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}|[A-Za-z0-9+/]{44}ACR[A-D][A-Za-z0-9+/]{4})/,
  },
  {
    id: "azure-appconfig-conn",
    severity: "high",
    evidence: "known",
    match: "line",
    literals: ["azconfig.io;id="],
    pattern: /azconfig\.io;Id=[^;\s"'<>{}]{4,80};Secret=([A-Za-z0-9+/]{36,100}={0,2})/i,
    group: true,
    random: true,
  },
  {
    id: "azure-search-key",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["azse"],
    before: 42,
    pattern: /[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}/,
  },
]);

export const provider: Provider = {
  id: "azure",
  name: { en: "Microsoft Azure", zh: "Microsoft Azure" },
  revoke: "https://portal.azure.com",
  usage: "https://portal.azure.com/#view/Microsoft_Azure_ActivityLog/ActivityLogBlade",
  steps: {
    en: "Move callers to the resource's other key, then regenerate this one under Keys of the resource at {page}, and read its logs since it was shared",
    zh: "让调用方改用该资源的另一个密钥，再在 {page} 该资源的「密钥」中重新生成这一个，并查看外泄以来的日志",
  },
  why: {
    en: "Whoever has it can use the Azure resource that it belongs to, on your subscription's bill.",
    zh: "拿到它的人可以使用它所属的 Azure 资源，费用计入你的订阅。",
  },
  references: ["https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices"],
};

const accountWhy: Text = {
  en: "Whoever has it can read, change and delete everything in the account: it knows no roles and no end date.",
  zh: "拿到它的人可以读取、改动和删除该账户中的一切：它不受角色限制，也没有到期日。",
};
const accountFix: Text = {
  en: "Move callers to the account's other key, then rotate this one under Access keys of the account at {page} (a Cosmos DB account: Keys), and read the account's logs since it was shared",
  zh: "让调用方改用该账户的另一个密钥，再在 {page} 该账户的「访问密钥」（Cosmos DB 账户为「密钥」）中轮换这一个，并查看外泄以来的账户日志",
};
const accountReferences = ["https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage"];

export const texts = keyTexts(provider, {
  "azure-ad-client-secret": {
    title: { en: "Microsoft Entra client secret", zh: "Microsoft Entra 客户端密码" },
    why: {
      en: "With the application's and the tenant's ids, which are no secrets, it signs in as the application, with all that it was granted.",
      zh: "配合并不保密的应用 ID 和租户 ID，就能以该应用的身份登录，使用授予它的一切权限。",
    },
    fix: {
      en: "Add a new secret under Certificates & secrets of the app registration at entra.microsoft.com, deploy it, delete this one there, then look at the sign-in logs of its service principal",
      zh: "在 entra.microsoft.com 该应用注册的「证书和密码」中新建客户端密码并部署，删除这一个，再查看其服务主体的登录日志",
    },
    references: ["https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials"],
  },
  "azure-storage-key": {
    title: { en: "Azure account key in a connection string", zh: "连接字符串中的 Azure 账户密钥" },
    why: accountWhy,
    fix: accountFix,
    references: accountReferences,
  },
  "azure-storage-key-bare": {
    title: { en: "Azure storage account key", zh: "Azure 存储账户密钥" },
    why: accountWhy,
    fix: accountFix,
    references: accountReferences,
  },
  "azure-sas-token": {
    title: { en: "Azure shared access signature", zh: "Azure 共享访问签名（SAS）" },
    why: {
      en: "Until it ends whoever has the address can do with the storage what its sp parameter says, without an account.",
      zh: "在到期之前，拿到这个地址的人无需账户就能按其中 sp 参数的权限操作该存储。",
    },
    fix: {
      en: "It ends with what signed it: rotate the account key at {page} (Access keys), or delete its stored access policy, or revoke the user delegation keys; then make a shorter one and read the storage logs",
      zh: "只有停用为它签名的密钥才能使其失效：在 {page} 的「访问密钥」轮换账户密钥，或删除其存储访问策略，或吊销用户委托密钥；再签发期限更短的，并查看存储日志",
    },
    references: ["https://learn.microsoft.com/azure/storage/common/storage-sas-overview"],
  },
  "azure-servicebus-conn": {
    title: { en: "Azure Service Bus, Event Hubs or IoT Hub key", zh: "Azure 服务总线、事件中心或 IoT 中心密钥" },
    why: {
      en: "Whoever has it can send, listen or manage, as far as its policy goes, in every queue, hub or device of the namespace.",
      zh: "拿到它的人可以按其策略在该命名空间的队列、中心或设备上发送、侦听或管理。",
    },
    fix: {
      en: "Move callers to the policy's other key, then regenerate this one under Shared access policies of the namespace at {page}, and look at its metrics and logs since it was shared",
      zh: "让调用方改用该策略的另一个密钥，再在 {page} 该命名空间的「共享访问策略」中重新生成这一个，并查看外泄以来的指标和日志",
    },
    references: ["https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas"],
  },
  "azure-devops-pat": {
    title: { en: "Azure DevOps personal access token", zh: "Azure DevOps 个人访问令牌" },
    why: {
      en: "Whoever has it can read and push code, run pipelines and read their secrets, as far as its scopes go.",
      zh: "拿到它的人可以在其权限范围内读取和推送代码、运行流水线并读取其中的机密。",
    },
    fix: {
      en: "Revoke it under User settings > Personal access tokens at dev.azure.com, make a new one with few scopes and an end date, deploy it, then look at the organization's audit log",
      zh: "在 dev.azure.com 的「用户设置」→「个人访问令牌」吊销它，新建范围小、有到期日的令牌并部署，再查看组织的审核日志",
    },
    references: [
      "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
    ],
  },
  "azure-cosmos-key": {
    title: { en: "Azure Cosmos DB key", zh: "Azure Cosmos DB 密钥" },
    why: {
      en: "Whoever has it can read, change and delete every database of the account; a read-only key only reads them.",
      zh: "拿到它的人可以读取、改动和删除该账户的所有数据库；只读密钥则只能读取。",
    },
    references: ["https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys"],
  },
  "azure-acr-key": {
    title: { en: "Azure Container Registry password", zh: "Azure 容器注册表密码" },
    why: {
      en: "With the registry's name it pulls every image, and as admin or with a writing token puts others in their place.",
      zh: "配合注册表名称即可拉取所有镜像；管理员密码或可写令牌还能替换镜像。",
    },
    fix: {
      en: "Move callers to the other password, then regenerate this one under Access keys (a token: Tokens) of the registry at {page}, and compare the image digests with those you pushed",
      zh: "让调用方改用另一个密码，再在 {page} 该注册表的「访问密钥」（令牌在「令牌」）中重新生成这一个，并把镜像摘要与你推送的核对",
    },
    references: ["https://learn.microsoft.com/azure/container-registry/container-registry-authentication"],
  },
  "azure-appconfig-conn": {
    title: { en: "Azure App Configuration connection string", zh: "Azure 应用程序配置连接字符串" },
    why: {
      en: "Whoever has it can read the app's settings and, with a read-write key, change them and its feature flags.",
      zh: "拿到它的人可以读取应用的配置；读写密钥还能改动配置和功能开关。",
    },
    fix: {
      en: "Move callers to the other key, then regenerate this one under Access settings of the store at {page}, and look at the store's revisions and logs since it was shared",
      zh: "让调用方改用另一个密钥，再在 {page} 该存储的「访问设置」中重新生成这一个，并查看外泄以来的修订和日志",
    },
    references: ["https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication"],
  },
  "azure-search-key": {
    title: { en: "Azure AI Search key", zh: "Azure AI 搜索密钥" },
    why: {
      en: "An admin key can read, change and delete every index; a query key reads their documents.",
      zh: "管理密钥可以读取、改动和删除所有索引；查询密钥可以读取其中的文档。",
    },
    references: ["https://learn.microsoft.com/azure/search/search-security-api-keys"],
  },
});

export const examples: SecretExamples = {
  "azure-ad-client-secret": {
    hits: [
      "{alnum:3}8Q~{alnum:34}",
      "{alnum:3}7Q~{alnum:15}.{alnum:15}",
      { text: "az login --service-principal -u $APP -p {alnum:3}8Q~{alnum:34} --tenant $T\n", path: "deploy/login.sh" },
    ],
    misses: ["{alnum:3}8Q~{alnum:30}", "{alnum:3}8Q~{alnum:35}", "{alnum:3}9Q~{alnum:34}"],
  },
  "azure-storage-key": {
    hits: [
      "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey={b64:86}==;EndpointSuffix=core.windows.net",
      {
        text: '{"Store": "AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey={b64:86}==;"}\n',
        path: "appsettings.json",
      },
    ],
    misses: [
      "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey={b64:85}==;EndpointSuffix=core.windows.net",
      "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNO{b64:74}==;",
      { text: "A=AccountEndpoint=https://cosmos:8081/;AccountKey=C2y6yDjf5/R+{b64:74}==\n", path: ".env" },
    ],
  },
  "azure-storage-key-bare": {
    hits: [
      "{b64:86}==",
      { text: "AZURE_BLOB_ACCOUNT_URL=https://acme.blob.core.windows.net\nACCOUNT_KEY={b64:86}==\n", path: ".env" },
    ],
    misses: ["{b64:85}==", "Eby8vdM02xNO{b64:74}==", { text: "BUILD_REVISION={b64:86}==\n", path: ".env" }],
  },
  "azure-sas-token": {
    hits: [
      "sv=2023-01-03&ss=b&srt=co&sp=rwdl&se=2033-01-01T00:00:00Z&sig={alnum:43}%3D",
      {
        text: "curl 'https://acme.blob.core.windows.net/backups?sp=racwdl&se=2033-05-01T08%3A00%3A00Z&spr=https&sv=2022-11-02&sr=c&sig={alnum:20}%2B{alnum:22}%3D'\n",
        path: "backup.sh",
      },
      {
        text: '<a href="https://acme.blob.core.windows.net/a.zip?sv=2022-11-02&amp;sr=b&amp;sp=r&amp;sig={alnum:43}=">a</a>\n',
        path: "a.html",
      },
    ],
    misses: [
      "sv=2023-01-03&ss=b&srt=co&sp=rwdl&se=2033-01-01T00:00:00Z&sig={alnum:42}%3D",
      { text: "https://acme.blob.core.windows.net/a?sv=2022-11-02&sr=b&sig=<signature>\n", path: "a.md" },
    ],
    doubtful: ["sv=2019-12-12&sr=b&sp=r&se=2021-01-01T00:00:00Z&sig={alnum:43}%3D"],
  },
  "azure-servicebus-conn": {
    hits: [
      "Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey={b64:43}=",
      {
        text: "iot: HostName=acme.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey={b64:43}=\n",
        path: "config.yaml",
      },
    ],
    misses: [
      "Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey={b64:42}=",
      { text: "Endpoint=sb://localhost;SharedAccessKey=SAS_KEY_VALUE;UseDevelopmentEmulator=true;\n", path: ".env" },
    ],
  },
  "azure-devops-pat": {
    hits: [
      "{alnum:76}AZDO{alnum:4}",
      "{alnum:52}JQQJ99B{cut}F{alnum:16}AZDO{alnum:4}",
      { text: "- script: git clone https://x:{alnum:76}AZDO{alnum:4}@dev.azure.com/acme/_git/app\n", path: "ci.yml" },
    ],
    misses: ["{alnum:75}AZDO{alnum:4}", "{alnum:77}AZDO{alnum:4}", "{alnum:76}AZDQ{alnum:4}"],
  },
  "azure-cosmos-key": {
    hits: [
      "{b64:76}ACDb{alnum:5}A==",
      {
        text: 'client = CosmosClient("https://acme.documents.azure.com", "{b64:76}ACDb{alnum:5}Q==")\n',
        path: "app/store.py",
      },
      {
        text: "C=AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey={b64:76}ACDb{alnum:5}A==;\n",
        path: ".env",
      },
    ],
    misses: ["{b64:75}ACDb{alnum:5}A==", "{b64:76}ACDb{alnum:5}B==", "{b64:76}ACDc{alnum:5}A=="],
  },
  "azure-acr-key": {
    hits: [
      "{alnum:42}+ACRA{alnum:5}",
      "{alnum:44}ACRD{alnum:4}",
      { text: "docker login acme.azurecr.io -u acme -p {alnum:42}+ACRB{alnum:5}\n", path: "push.sh" },
    ],
    misses: ["{alnum:41}+ACRA{alnum:5}", "{alnum:42}+ACRE{alnum:5}", "{alnum:43}ACRA{alnum:4}"],
  },
  "azure-appconfig-conn": {
    hits: [
      "Endpoint=https://acme.azconfig.io;Id={alnum:4}-l0-s0:{alnum:20};Secret={b64:43}=",
      {
        text: '{"AppConfig": "Endpoint=https://acme-prod.azconfig.io;Id={alnum:4};Secret={alnum:84}"}\n',
        path: "appsettings.json",
      },
    ],
    misses: [
      "Endpoint=https://acme.azconfig.io;Id={alnum:4}-l0-s0:{alnum:20};Secret={b64:35}",
      { text: "Endpoint=https://acme.azconfig.io;Id=<id>;Secret=<secret>\n", path: "a.md" },
    ],
  },
  "azure-search-key": {
    hits: [
      "{alnum:42}AzSeA{alnum:5}",
      { text: 'curl -H "api-key: {alnum:42}AzSeD{alnum:5}" https://acme.search.windows.net/indexes\n', path: "try.md" },
    ],
    misses: ["{alnum:41}AzSeA{alnum:5}", "{alnum:42}AzSeE{alnum:5}", "{alnum:42}AzSaA{alnum:5}"],
  },
};
