import { dsnPassword } from "../checks/dsn.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("mongodb", [
  {
    id: "mongodb-sa-secret",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["mdb_sa_sk_"],
    pattern: /mdb_sa_sk_[A-Za-z0-9_-]{40}/,
  },
  {
    id: "mongodb-uri",
    severity: "critical",
    evidence: "known",
    match: "line",
    isGeneric: true,
    literals: ["mongodb://", "mongodb+srv://"],
    pattern:
      /mongodb(?:\+srv)?:\/\/[^\s:@/"'<>]{1,80}:([^\s@/"'<>${}[\]]{3,100})@(?:[A-Za-z0-9.,:_-]{1,200}|["'`$%{<])/,
    group: true,
    check: dsnPassword,
  },
]);

export const provider: Provider = {
  id: "mongodb",
  name: { en: "MongoDB", zh: "MongoDB" },
  revoke: "https://cloud.mongodb.com",
  steps: {
    en: "Change the password of the database user (Atlas: Database Access), then give the new one to what connects with it",
    zh: "修改该数据库用户的密码（Atlas 在 Database Access 中），再把新密码交给使用它的程序",
  },
  why: {
    en: "Whoever can read the repository and reach the cluster can read and change its data; Atlas clusters are often open to all addresses.",
    zh: "能读仓库又能访问该集群的人，都能读取和修改其中的数据；Atlas 集群常对所有地址开放。",
  },
  references: ["https://www.mongodb.com/docs/manual/reference/connection-string/"],
};

export const texts = keyTexts(provider, {
  "mongodb-sa-secret": {
    title: { en: "MongoDB Atlas service account secret", zh: "MongoDB Atlas 服务账号密钥" },
    why: {
      en: "Whoever has it manages clusters and users of the organization or project.",
      zh: "拿到它的人可以管理该组织或项目的集群与用户。",
    },
    fix: {
      en: "Create a new secret for the service account at {page} (Access Manager), deploy it, then revoke this one",
      zh: "在 {page} 的 Access Manager 中为该服务账号新建密钥并部署，再吊销这一个",
    },
    references: ["https://www.mongodb.com/docs/atlas/configure-api-access/"],
  },
  "mongodb-uri": {
    title: { en: "MongoDB connection string with password", zh: "带密码的 MongoDB 连接串" },
    messages: {
      default: {
        en: "A connection string of MongoDB with its password is written here.",
        zh: "这里写着带密码的 MongoDB 连接串。",
      },
      named: {
        en: "{variable} holds a connection string of MongoDB with its password.",
        zh: "{variable} 是带密码的 MongoDB 连接串。",
      },
    },
  },
});

export const examples: SecretExamples = {
  "mongodb-sa-secret": {
    hits: ["mdb_sa_sk_{b64url:40}", { text: 'client_secret = "mdb_sa_sk_{b64url:40}"\n', path: "atlas.tf" }],
    misses: ["mdb_sa_sk_{b64url:39}", "mdb_sa_id_{hex:24}"],
  },
  "mongodb-uri": {
    hits: [
      "mongodb+srv://{lower:6}:{alnum:20}@cluster0.{lower:5}.mongodb.net",
      "mongodb://app:{alnum:16}@mongo:27017,mongo2:27017/app?replicaSet=rs0",
    ],
    misses: [
      "mongodb://root:password@mongo:27017",
      "mongodb+srv://<user>:<password>@cluster0.abcde.mongodb.net",
      "mongodb://mongo:27017/app",
    ],
  },
};
