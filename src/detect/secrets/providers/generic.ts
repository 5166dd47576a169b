import { weighAssignment } from "../generic/weigh.ts";
import { weighHeader } from "../generic/weigh-header.ts";
import { weighWeakPassword } from "../generic/weigh-weak.ts";
import { type CheckResult, keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

/** One for all of them, so that a value that none takes for a secret is counted once. */
const VALUE = /[^\r\n]{4,1000}/;

/** Words that say that a password follows, as names do elsewhere. */
const LOGIN_WORDS = [
  ...["identified", "mysql", "mariadb", "curl", "wget", "chpasswd", "psql", "redis-cli", "mongo", "sshpass", "login"],
  ...[
    "ldap",
    "sqlcmd",
    "cqlsh",
    "authenticate",
    "sign_in",
    "sudo",
    "password-stdin",
    "getconnection",
    "pdo",
    "oci_connect",
    "basicauth",
  ],
  ...[
    "basic_auth",
    "auth=(",
    "credential",
    "authentication",
    "jwt",
    "openssl",
    "secretkeyspec",
    "symmetricsecuritykey",
    "passwordprotection",
    "dbi->connect",
    "securestring",
  ],
];
const HASH_SCHEMES = ["$apr1$", "$1$", "$2a$", "$2b$", "$2y$", "$5$", "$6$", "$y$", "$argon2"];

/** A good password's hash gives nothing away. */
function guessable(): CheckResult {
  return "doubtful";
}

function isChineseName(name: string): boolean {
  return /[\u3400-\u9fff]/.test(name);
}

export const rules = secretRules("generic", [
  {
    id: "generic-secret-assignment",
    severity: "high",
    evidence: "documented",
    match: "value",
    isGeneric: true,
    random: false,
    literals: [
      ...["secret", "token", "key", "pass", "pwd", "credential", "auth", "jwt", "dsn", "salt", "psw"],
      ...["psk", "pepper", "rootpw", "bindpw", "api", "nonce"],
    ],
    impliedBy: [...LOGIN_WORDS, ...HASH_SCHEMES],
    pattern: VALUE,
    weigh: (given) => (isChineseName(given.name) ? "no-context" : weighAssignment(given)),
  },
  {
    id: "generic-secret-cn",
    severity: "high",
    evidence: "documented",
    match: "value",
    isGeneric: true,
    random: false,
    literals: ["密码", "密碼", "密钥", "密鑰", "秘钥", "口令", "令牌", "授权码", "凭据", "凭证"],
    pattern: VALUE,
    weigh: (given) => (isChineseName(given.name) ? weighAssignment(given) : "no-context"),
  },
  {
    id: "curl-auth-header",
    severity: "high",
    evidence: "documented",
    match: "value",
    isGeneric: true,
    random: false,
    literals: ["authorization", "api_key", "private_token", "auth_token", "access_token", "auth_key"],
    pattern: VALUE,
    weigh: weighHeader,
  },
  {
    // By nothing but its form: where a name or a login says whose it is, that tells more.
    id: "password-hash",
    severity: "medium",
    evidence: "documented",
    match: "line",
    isGeneric: true,
    literals: ["$2a$", "$2b$", "$2y$", "$5$", "$6$", "$y$", "$apr1$", "$argon2", "{ssha}", "{ssha256}", "{ssha512}"],
    pattern:
      /(?:\$2[aby]\$[0-9]{2}\$[A-Za-z0-9./]{53}|\$[56]\$(?:rounds=[0-9]{4,9}\$)?[A-Za-z0-9./]{4,16}\$(?:[A-Za-z0-9./]{86}|[A-Za-z0-9./]{43})|\$y\$[A-Za-z0-9./]{2,8}\$[A-Za-z0-9./]{10,30}\$[A-Za-z0-9./]{43}|\$apr1\$[A-Za-z0-9./]{2,8}\$[A-Za-z0-9./]{22}|\$argon2(?:id|i|d)\$v=[0-9]{2}\$m=[0-9]{2,8},t=[0-9]{1,4},p=[0-9]{1,3}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{22,128}|\{SSHA(?:256|512)?\}[A-Za-z0-9+/]{30,120}={0,2})/i,
    check: guessable,
    // Documentation shows them.
    paths:
      /\.(?:sql|dump|bak|ldif|jsonl?|ya?ml|xml|ini|conf|cfg|cnf|env|toml|properties|php|rb|py|[cm]?[jt]sx?|go|java|kt|scala|cs|sh|pl|ex|exs|txt|csv|passwd|users?)$|(?:^|\/)[^./]{1,60}$/,
  },
  {
    id: "env-password-weak",
    severity: "high",
    evidence: "documented",
    match: "value",
    isGeneric: true,
    random: false,
    literals: ["pass", "pwd", "密码", "口令"],
    impliedBy: LOGIN_WORDS,
    pattern: VALUE,
    weigh: weighWeakPassword,
  },
]);

export const provider: Provider = {
  id: "generic",
  name: { en: "an unknown issuer", zh: "未知签发方" },
  steps: {
    en: "Replace it where it was issued, keep the new one outside git (a variable, a secrets manager), then look at what it was used for since it was shared",
    zh: "在签发处更换它，把新值放在 Git 之外（环境变量、密钥管理服务），再查看外泄以来的使用情况",
  },
  why: {
    en: "Whoever reads it has whatever it opens: a login, a service, a signing key.",
    zh: "看到它的人可以使用它所能打开的一切：登录、服务或签名密钥。",
  },
  references: ["https://cwe.mitre.org/data/definitions/798.html"],
};

export const texts = keyTexts(provider, {
  "generic-secret-assignment": {
    title: { en: "Secret in plain text", zh: "明文密钥" },
    messages: {
      named: { en: "{variable} holds a secret in plain text.", zh: "{variable} 以明文保存着密钥。" },
      byVariable: { en: "{variable} holds a secret in plain text.", zh: "{variable} 以明文保存着密钥。" },
      default: { en: "A secret is written here in plain text.", zh: "这里以明文写着密钥。" },
    },
  },
  "generic-secret-cn": {
    title: { en: "Secret in plain text, named in Chinese", zh: "以中文命名的明文密钥" },
    messages: {
      named: { en: "{variable} holds a secret in plain text.", zh: "{variable} 以明文保存着密钥。" },
      byVariable: { en: "{variable} holds a secret in plain text.", zh: "{variable} 以明文保存着密钥。" },
      default: { en: "A secret is written here in plain text.", zh: "这里以明文写着密钥。" },
    },
  },
  "curl-auth-header": {
    title: { en: "Credential in an HTTP header", zh: "HTTP 请求头中的凭据" },
    messages: {
      named: {
        en: "The header {variable} holds a credential in plain text.",
        zh: "请求头 {variable} 以明文保存着凭据。",
      },
      byVariable: {
        en: "The header {variable} holds a credential in plain text.",
        zh: "请求头 {variable} 以明文保存着凭据。",
      },
      default: { en: "A header holds a credential in plain text.", zh: "请求头以明文保存着凭据。" },
    },
  },
  "password-hash": {
    title: { en: "Hash of a password", zh: "密码的哈希值" },
    why: {
      en: "Whoever has the hash tries passwords against it offline, millions a second where the scheme is old, and then signs in.",
      zh: "拿到哈希值的人可以离线逐个试密码，算法较旧时每秒可试数百万个，猜中后即可登录。",
    },
    fix: {
      en: "Have the password changed, and keep hashes in the database or in a file outside git",
      zh: "更换该密码，并把哈希值放在数据库或 Git 之外的文件中",
    },
    messages: {
      named: { en: "{variable} holds the hash of a password.", zh: "{variable} 中是一个密码的哈希值。" },
      byVariable: { en: "{variable} holds the hash of a password.", zh: "{variable} 中是一个密码的哈希值。" },
      default: { en: "The hash of a password is written here.", zh: "这里写着一个密码的哈希值。" },
    },
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html"],
  },
  "env-password-weak": {
    title: { en: "Password that is guessed first", zh: "最先被猜中的弱口令" },
    why: {
      en: "Bots try such passwords within minutes of a port being open; one default login took 120,000 tries in three days.",
      zh: "端口一开放，机器人几分钟内就会尝试这类口令；一个默认登录三天内就遭到 12 万次尝试。",
    },
    fix: {
      en: "Set a random one (`openssl rand -base64 24`) in a file outside git, and change it in the running service too",
      zh: "换成随机密码（`openssl rand -base64 24`），放在 Git 之外的文件中，并同时在运行中的服务里修改",
    },
    messages: {
      named: { en: "{variable} is a password that is guessed first.", zh: "{variable} 是最先被猜中的弱口令。" },
      byVariable: { en: "{variable} is a password that is guessed first.", zh: "{variable} 是最先被猜中的弱口令。" },
      default: { en: "This is a password that is guessed first.", zh: "这是最先被猜中的弱口令。" },
    },
  },
});

export const examples: SecretExamples = {
  "generic-secret-assignment": {
    hits: [
      { text: "MY_SERVICE_TOKEN={alnum:40}\n", path: "deploy/settings.env" },
      { text: 'const config = { internalApiSecret: "{b64url:32}" };\n', path: "src/config.ts" },
      { text: "spring.datasource.password=Tr{cut}ee-house{digit:4}!\n", path: "application.properties" },
    ],
    misses: [
      { text: 'const token = "access_token";\n', path: "src/auth.ts" },
      { text: "password: ${DB_PASSWORD}\n", path: "config.yaml" },
      { text: "const password = user.password;\n", path: "src/user.js" },
      { text: 'passwordLabel = "Enter{hex:12}"\n', path: "form.ini" },
      { text: "api_key: YOUR_API_KEY\n", path: "config.yaml" },
    ],
    doubtful: [{ text: 'API_TOKEN = "{alnum:40}"\n', path: "tests/test_client.py" }],
  },
  "generic-secret-cn": {
    hits: [
      { text: "数据库密码：{alnum:14}\n", path: "部署.conf" },
      { text: "管理员密码 = Qi{cut}ng{digit:6}\n", path: "说明.ini" },
    ],
    misses: [
      { text: "数据库密码：请填写\n", path: "部署.conf" },
      { text: "密码：\n用户名：{alnum:14}\n", path: "部署.conf" },
    ],
  },
  "curl-auth-header": {
    hits: [
      { text: 'curl -H "Authorization: Bearer {alnum:40}" https://api.internal/v1\n', path: "try.sh" },
      { text: "GET /v1 HTTP/1.1\nAuthorization: Bearer {alnum:40}\n", path: "a.http" },
    ],
    misses: [
      { text: 'curl -H "Authorization: Bearer $TOKEN" https://api.internal/v1\n', path: "try.sh" },
      { text: 'headers: { Authorization: "Bearer {alnum:8}" }\n', path: "a.ts" },
    ],
  },
  "password-hash": {
    hits: [],
    misses: [
      { text: "INSERT INTO u VALUES (1, '$2y$10${alnum:52}');\n", path: "dump.sql" },
      { text: 'scheme = "$6$" + salt + "$"\n', path: "hash.py" },
    ],
    doubtful: [
      { text: "INSERT INTO u VALUES (1, 'app', '$2y$10${alnum:53}');\n", path: "dump.sql" },
      { text: "userPassword: {SSHA}{b64:38}==\n", path: "users.ldif" },
      { text: "root:x $6${alnum:8}${alnum:86}\n", path: "notes.ini" },
    ],
  },
  "env-password-weak": {
    hits: [
      { text: "APP_PASSWORD=admin123\n", path: "app.env" },
      { text: "[db]\npassword = root123\n", path: "config.ini" },
    ],
    misses: [
      { text: 'const password = "postgres";\n', path: "src/form.ts" },
      { text: "APP_PASSWORD=testpassword\n", path: "app.env" },
    ],
  },
};
