import type { Text } from "../../../model/text.ts";
import { dsnPassword } from "../checks/dsn.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

const HTTP = [
  "http://",
  "https://",
  "ftp://",
  "ftps://",
  "sftp://",
  "ssh://",
  "git://",
  "svn://",
  "smb://",
  "ldap://",
  "ldaps://",
];
const QUEUES = [
  "socks5://",
  "socks5h://",
  "amqp://",
  "amqps://",
  "mqtt://",
  "mqtts://",
  "ws://",
  "wss://",
  "smtp://",
  "smtps://",
  "imap://",
  "imaps://",
  "rtsp://",
  "rtmp://",
  "nats://",
  "tcp://",
  "stomp://",
  "ircs://",
  "vnc://",
  "telnet://",
  "davs://",
];

export const rules = secretRules("dsn", [
  {
    id: "url-basic-auth",
    severity: "high",
    evidence: "known",
    match: "line",
    isGeneric: true,
    literals: [...HTTP, ...QUEUES],
    pattern:
      /(?:https?|ftps?|sftp|ssh|git|svn|smb|ldaps?|socks5h?|amqps?|mqtts?|wss?|smtps?|imaps?|rt[sm]p|nats|tcp|stomp|ircs|vnc|telnet|davs):\/\/[^\s:@/"'<>${}]{0,80}:([^\s:@/"'<>${}]{3,120}(?:@[^\s:@/"'<>${}.]{1,40})?)@(?:[A-Za-z0-9._[\]:-]{2,200}|["'`$%{<])/i,
    group: true,
    check: dsnPassword,
  },
  {
    id: "db-url",
    severity: "critical",
    evidence: "known",
    match: "line",
    isGeneric: true,
    literals: [
      ...[
        "postgres",
        "mysql",
        "mariadb://",
        "mssql",
        "sqlserver://",
        "oracle",
        "clickhouse",
        "cockroachdb://",
        "oceanbase://",
      ],
      ...["opengauss://", "neo4j", "bolt", "cassandra://", "couchbase", "sentinel://"],
    ],
    pattern:
      /(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|oracle|clickhouse|cockroachdb|oceanbase|opengauss|neo4j|bolt|cassandra|couchbases?|sentinel)(?:\+[a-z0-9_]{1,16})?:\/\/[^\s:@/"'<>${}]{0,80}:([^\s@/"'<>${}[\]]{2,120}(?:@[^\s:@/"'<>${}[\].]{1,40})?)@(?:[A-Za-z0-9._[\]:,-]{1,200}|["'`$%{<])/i,
    group: true,
    check: dsnPassword,
  },
  {
    id: "go-mysql-dsn",
    severity: "critical",
    evidence: "documented",
    match: "line",
    isGeneric: true,
    literals: ["@tcp(", "@unix("],
    before: 141,
    pattern: /[A-Za-z0-9_-]{1,40}:([^\s@/"'${}]{3,100})@(?:tcp|unix)\([^\s()]{1,120}\)\//,
    group: true,
    check: dsnPassword,
  },
  {
    id: "jdbc-password",
    severity: "high",
    evidence: "known",
    match: "line",
    isGeneric: true,
    literals: [
      ...["jdbc:", "server=", "server =", "data source=", "data source =", "host=", "host =", "address=", "address ="],
      ...["password=", "password =", "pwd=", "pwd ="],
    ],
    // A connection string around it is part of it: `password=` alone stands in all code.
    pattern:
      /jdbc:oracle:thin:[A-Za-z0-9_$#]{1,40}\/([^\s@/"'<>${}]{3,100})@|jdbc:[a-z0-9:]{2,40}\/\/[^\s"'<>]{1,300}[?&;](?:password|pwd)=([^\s;&"'${}<>()]{4,100})|(?:server|data source|host|address)\s{0,2}=[^"'\r\n<>]{1,200};\s{0,2}(?:password|pwd)\s{0,2}=\s{0,2}([^\s;&"'${}<>()]{4,100})|(?:password|pwd)\s{0,2}=\s{0,2}([^\s;&"'${}<>()]{4,100});[^"'\r\n<>]{0,200}(?:server|data source|initial catalog)\s{0,2}=/i,
    group: true,
    check: dsnPassword,
  },
  {
    id: "redis-cli-requirepass",
    severity: "high",
    evidence: "documented",
    match: "line",
    isGeneric: true,
    literals: ["requirepass", "redis-cli"],
    before: 9,
    pattern:
      /(?:(?:--|[\r\n][ \t]{0,8})requirepass|redis-cli(?: -h [A-Za-z0-9._-]{1,60})?(?: -p [0-9]{2,5})? -a)[ \t"',]{1,6}([^\s"'`${}<>,\]]{3,100})/,
    group: true,
    check: dsnPassword,
  },
]);

export const provider: Provider = {
  id: "dsn",
  name: { en: "a service", zh: "某个服务" },
  steps: {
    en: "Change the account's password on the server, then give the new one to what connects with it",
    zh: "在服务器上修改该账户的密码，再把新密码交给使用它的程序",
  },
  why: {
    en: "Whoever can read the repository and reach the server can log in with it.",
    zh: "能读仓库又能访问该服务器的人，都能用它登录。",
  },
  references: ["https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"],
};

const inUrl = {
  default: {
    en: "A password stands in the URL, where every log and error message repeats it.",
    zh: "密码写在 URL 里，日志和报错都会带上它。",
  },
  named: { en: "{variable} holds a URL with a password.", zh: "{variable} 的 URL 中带有密码。" },
};
const ofDatabase = {
  default: {
    en: "A connection string with the database's password is written here.",
    zh: "这里写着带数据库密码的连接串。",
  },
  named: {
    en: "{variable} holds a connection string with the database's password.",
    zh: "{variable} 是带数据库密码的连接串。",
  },
};
const databaseWhy: Text = {
  en: "Whoever can read the repository and reach the database can read and change its data.",
  zh: "能读仓库又能访问该数据库的人，都能读取和修改其中的数据。",
};

export const texts = keyTexts(provider, {
  "url-basic-auth": { title: { en: "Password in a URL", zh: "URL 中的密码" }, messages: inUrl },
  "db-url": {
    title: { en: "Database password in a URL", zh: "URL 中的数据库密码" },
    why: databaseWhy,
    messages: ofDatabase,
  },
  "go-mysql-dsn": {
    title: { en: "MySQL password in a Go DSN", zh: "Go DSN 中的 MySQL 密码" },
    why: databaseWhy,
    messages: ofDatabase,
    references: ["https://github.com/go-sql-driver/mysql#dsn-data-source-name"],
  },
  "jdbc-password": {
    title: { en: "Password in a connection string", zh: "连接串中的密码" },
    why: databaseWhy,
    messages: ofDatabase,
  },
  "redis-cli-requirepass": {
    title: { en: "Redis password on a command line", zh: "命令行中的 Redis 密码" },
    messages: {
      default: {
        en: "The password of Redis is written into its command or configuration.",
        zh: "Redis 的密码写在命令或配置里。",
      },
      named: {
        en: "The password of Redis is written into its command or configuration.",
        zh: "Redis 的密码写在命令或配置里。",
      },
    },
    references: ["https://redis.io/docs/latest/operate/oss_and_stack/management/security/"],
  },
});

export const examples: SecretExamples = {
  "url-basic-auth": {
    hits: [
      "https://{lower:6}:{alnum:16}@{lower:8}.acme.dev/repo.git",
      "amqp://{lower:6}:{alnum:20}@rabbitmq:5672/",
      { text: '[submodule "lib"]\n\turl = https://{lower:6}:{alnum:20}@git.acme.dev/lib.git\n', path: ".gitmodules" },
    ],
    misses: [
      "https://user:password@host.acme.dev/",
      "https://{lower:6}:{alnum:16}@registry.example.com/repo.git",
      "https://$USER:$TOKEN@git.acme.dev/repo.git",
      { text: "see https://acme.dev:8443/@scope/package@1.0.0\n", path: "README.md" },
    ],
  },
  "db-url": {
    hits: [
      "postgresql://{lower:8}:{alnum:20}@db:5432/{lower:6}",
      "mysql+pymysql://{lower:6}:{alnum:12}!x@10.0.0.5:3306/app",
      { text: 'engine = create_engine("postgresql+psycopg2://app:{alnum:24}@pg.internal/app")\n', path: "db.py" },
    ],
    misses: [
      "postgresql://postgres:postgres@db:5432/app",
      "postgresql://app:${DB_PASSWORD}@db:5432/app",
      "postgresql://app@db:5432/app",
    ],
  },
  "go-mysql-dsn": {
    hits: [
      "root:{alnum:16}@tcp(mysql:3306)/oneapi",
      { text: "    - SQL_DSN=oneapi:{alnum:20}@tcp(db:3306)/one-api\n", path: "docker-compose.yml" },
    ],
    misses: ["root:123456@tcp(mysql:3306)/oneapi", "root:${MYSQL_PASSWORD}@tcp(mysql:3306)/oneapi"],
  },
  "jdbc-password": {
    hits: [
      "Server=db;Database=x;User Id=sa;Password={alnum:16};",
      "jdbc:mysql://db:3306/app?user=app&password={alnum:16}",
      "Pwd={alnum:16};Uid=sa;Server=db;",
    ],
    misses: [
      "Server=db;Database=x;User Id=sa;Password=changeme;",
      "jdbc:mysql://db:3306/app?user=app&password=${MYSQL_PWD}",
      { text: "connect(host=host, user=user, password=password)\n", path: "db.py" },
    ],
  },
  "redis-cli-requirepass": {
    hits: [
      { text: 'command: ["redis-server", "--requirepass", "{alnum:16}"]\n', path: "compose.yaml" },
      { text: "bind 127.0.0.1\nrequirepass {alnum:24}\n", path: "redis.conf" },
      { text: "redis-cli -h redis -p 6379 -a {alnum:18} ping\n", path: "check.sh" },
    ],
    misses: [
      { text: "command: redis-server --requirepass ${REDIS_PASSWORD}\n", path: "compose.yaml" },
      { text: "# requirepass foobared\n", path: "redis.conf" },
    ],
  },
};
