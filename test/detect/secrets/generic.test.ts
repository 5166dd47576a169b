import assert from "node:assert/strict";
import { test } from "node:test";
import { detectSecrets } from "../../../src/detect/secrets/detect-secrets.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { secretOf } from "../../support/secret.ts";

/** What is told of a text: the confidence, the words of the secret. */
function told(path: string, text: string): readonly string[] {
  const bytes = Buffer.from(text);
  return detectSecrets(textView(bytes), { path, origin: "file" }).map(
    ({ secret, confidence = "high" }) => `${confidence} ${bytes.toString("utf8", secret?.start, secret?.end)}`,
  );
}

const KEY = secretOf("{alnum:32}");
const HEX = secretOf("{hex:40}");
const CHOSEN = secretOf("Lem{cut}on{digit:4}!");
const PLAIN = secretOf("lem{cut}on{lower:5}{digit:3}");
const WORD = "sun" + "flower";
const WORDS = "amber-ri" + "ver-lemon-cloud";
const SENTENCE = "My old ti" + "ger is 7 years";
const SOUP = secretOf("k<{b64:9}&({alnum:6}^{b64:7}; {alnum:5}%]{alnum:4}~@{b64:8}*.");
const DIGITS = secretOf("{digit:6}");
const LOGIN = Buffer.from(`app:${WORD}`).toString("base64");
const HASH = secretOf("$apr1${b64url:8}${alnum:22}");
const BCRYPT = secretOf("$2y$10${alnum:53}");
const CRYPT = secretOf("$6${alnum:12}${alnum:86}");

const LONG_CHOSEN = secretOf("k7#{alnum:8}!{alnum:8}@{alnum:8}${alnum:6}");
const HEADER = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString("base64url");

type Row = readonly [kind: string, path: string, text: string, ...told: string[]];

const TOLD: readonly Row[] = [
  ["a key in dotenv", ".env", `SERVICE_TOKEN=${KEY}\n`, `high ${KEY}`],
  ["what is not encrypted", ".env", `UNENCRYPTED_PASSWORD=${KEY}\n`, `high ${KEY}`],
  ["a value before a comment", ".env", `MY_TOKEN=${KEY} # x\n`, `high ${KEY}`],
  ["a password with a mark", "a.yaml", `password: ${CHOSEN}\n`, `high ${CHOSEN}`],
  ["a password of code", "a.js", `const password = "${CHOSEN}";\n`, `medium ${CHOSEN}`],
  ["one without marks in code", "a.js", `x({ password: '${PLAIN}' });\n`, `medium ${PLAIN}`],
  ["a secret that somebody chose", "a.ini", `jwt_secret = ${PLAIN}\n`, `medium ${PLAIN}`],
  ["a key with a dot", "a.js", `const apiSecret = "${KEY.slice(0, 12)}.${KEY}";\n`, `high ${KEY.slice(0, 12)}.${KEY}`],
  ["a salt of all marks", "wp-config.php", `define('AUTH_SALT', '${SOUP}');\n`, `high ${SOUP}`],
  ["a word in dotenv", ".env", `DB_PASSWORD=${WORD}\n`, `medium ${WORD}`],
  ["a word in INI", "a.ini", `[db]\npassword = ${WORD}\n`, `medium ${WORD}`],
  ["a word beside a user", "a.yaml", `db:\n  user: app\n  password: ${WORD}\n`, `medium ${WORD}`],
  ["a word under an owner's name", "a.json", `{"dbPassword": "${WORD}"}\n`, `medium ${WORD}`],
  ["a word in a Secret", "a.yaml", `kind: Secret\nstringData:\n  password: ${WORD}\n`, `medium ${WORD}`],
  ["a word in SQL", "a.sql", `CREATE USER 'u' IDENTIFIED BY '${WORD}';\n`, `medium ${WORD}`],
  ["a word in code that configures", "wp-config.php", `define( 'DB_PASSWORD', '${WORD}' );\n`, `medium ${WORD}`],
  ["words with dashes", "a.toml", `password = '${WORDS}'\n`, `medium ${WORDS}`],
  ["a sentence without its grammar", "a.toml", `password = "${SENTENCE}"\n`],
  ["a phrase in quotes", "a.toml", `password = "amber river lemon 7"\n`, "medium amber river lemon 7"],
  ["a passphrase of a wireless network", "a.conf", `  psk="${CHOSEN}"\n`, `high ${CHOSEN}`],
  ["a password of ODBC", "odbc.ini", `UID=u\nPWD=${PLAIN}\n`, `high ${PLAIN}`],
  ["libpq's string in code", "a.py", `x("host=h user=u password=${PLAIN}")\n`, `medium ${PLAIN}`],
  ["a comment of code", "a.py", `# password: ${CHOSEN}\n`, `low ${CHOSEN}`],
  ["prose", "README.md", `The password is \`${CHOSEN}\`\n`, `medium ${CHOSEN}`],
  ["a list of prose", "README.md", `- password: ${PLAIN}\n`, `low ${PLAIN}`],
  ["the third argument of a connection", "a.php", `new PDO('mysql:host=h', 'u', '${CHOSEN}');\n`, `medium ${CHOSEN}`],
  ["the second of a login", "a.py", `s.login('u@h.example', '${CHOSEN}')\n`, `medium ${CHOSEN}`],
  ["a tuple of Python", "a.py", `get(u, auth=('u', '${CHOSEN}'))\n`, `medium ${CHOSEN}`],
  ["the secret of a signature", "a.js", `jwt.sign(body, '${KEY}')\n`, `high ${KEY}`],
  ["-p of sshpass", "a.sh", `sshpass -p '${CHOSEN}' ssh h\n`, `high ${CHOSEN}`],
  ["-p of docker login", "a.sh", `docker login -u u -p ${PLAIN} h\n`, `high ${PLAIN}`],
  ["a password for sudo", "a.sh", `echo '${CHOSEN}' | sudo -S true\n`, `high ${CHOSEN}`],
  ["a header of nginx", "nginx.conf", `proxy_set_header X-Api-Key ${HEX};\n`, `high ${HEX}`],
  ["a directive of Apache", "a.conf", `AuthLDAPBindPassword ${PLAIN}\n`, `high ${PLAIN}`],
  ["Gradle's words", "build.gradle", `storePassword "${CHOSEN}"\n`, `high ${CHOSEN}`],
  ["a .pgpass", ".pgpass", `h:5432:d:u:${PLAIN}\n*:*:*:v:${WORD}\n`, `high ${PLAIN}`, `medium ${WORD}`],
  ["a .netrc", ".netrc", `machine h login u password ${WORD}\n`, `medium ${WORD}`],
  ["an .htpasswd", ".htpasswd", `u:${HASH}\nv:${BCRYPT}\n`, `medium ${HASH}`, `medium ${BCRYPT}`],
  ["/etc/shadow", "etc/shadow", `bin:*:1:0:9:7:::\nroot:${CRYPT}:19000:0:9:7:::\n`, `medium ${CRYPT}`],
  ["a hash in kickstart", "ks.cfg", `rootpw --iscrypted ${CRYPT}\n`, `medium ${CRYPT}`],
  ["a user's hash anywhere", "a.yaml", `- "users=u:${BCRYPT}"\n`, `medium ${BCRYPT}`],
  ["a test", "test/a.yaml", `password: ${CHOSEN}\n`, `low ${CHOSEN}`],
  ["an example", "config.yaml.example", `password: ${CHOSEN}\n`, `low ${CHOSEN}`],
  ["a template", "config.dist.yaml", `password: ${CHOSEN}\n`, `low ${CHOSEN}`],
  ["an example in the documentation of Python", "a.py", `def f():\n    """Like {'token': '${KEY}'}"""\n`, `low ${KEY}`],
  ["a long string of Python", "a.py", `x = f("""\n  token = '${KEY}'\n""")\n`, `high ${KEY}`],
  ["a password of many marks", "a.ini", `password = ${LONG_CHOSEN}\n`, `high ${LONG_CHOSEN}`],
  ["a word in code", "a.js", `const password = "${WORD}";\n`, `low ${WORD}`],
  ["a word without evidence", "a.json", `{"password": "${WORD}"}\n`, `low ${WORD}`],
  ["a word in a comparison", "a.java", `if (password.equals("${WORD}")) {}\n`, `low ${WORD}`],
  ["what is guessed first, beside a user", "a.js", "x({ user: 'r', password: 'ro" + "ot' })\n", "low ro" + "ot"],
  ["a number under an owner's name", "a.py", `DB_PASSWORD = "${DIGITS}"\n`, `low ${DIGITS}`],
  ["a key under a weak name", "a.py", `key = "${KEY}"\n`, `low ${KEY}`],
  ["an API's", "a.json", `{"acme_api": "${HEX}"}\n`, `low ${HEX}`],
  ["a nonce", "a.js", `nonce: '${KEY}',\n`, `low ${KEY}`],
  ["a salt of code", "a.py", `salt = b"${KEY}"\n`, `low ${KEY}`],
  ["what a server answered", "a.txt", `{"access_token":"${KEY}","expires_in":3599}\n`, `low ${KEY}`],
  ["a hash without a name", "a.sql", `INSERT INTO u VALUES (1, '${BCRYPT}');\n`, `low ${BCRYPT}`],
  ["a cell of a table", "a.md", `| API key | ${KEY} |\n`, `medium ${KEY}`],
  ["a bold name", "a.md", `- **Password**: \`${CHOSEN}\`\n`, `medium ${CHOSEN}`],
  ["what prose says it is", "a.txt", `The API key is ${KEY}.\n`, `medium ${KEY}`],
  ["a login in base64", "a.py", `myAuth = "${LOGIN}"\n`, `low ${LOGIN}`],
  ["a login in a header of code", "a.js", `{ Authorization: "Basic ${LOGIN}" }\n`, `low ${LOGIN}`],
  ["a scheme of OAuth 1", "a.txt", `Authorization: OAuth ${KEY}\n`, `high ${KEY}`],
];

const SILENT: readonly Row[] = [
  ["a call with many marks in prose", "a.rst", ">>> root_key = ec.generate_private_key(ec.SECP256R1())\n"],
  ["an address of a profile", "a.py", 'TOKEN_V1 = "http://h.example/wss/oasis-wss-saml-token-1.1#SAMLV1.1"\n'],
  ["the header of a web token", "a.py", `token = "${HEADER}"\nother_token = "${HEADER}.${KEY}"\n`],
  ["what signs one request", "a.py", `x = {"Authorization": 'MAC id="h480djs93hd8", nonce="264095:dj83hs9s"'}\n`],
  [
    "the name of AWS's key in a signature",
    "a.go",
    "`AWS4 Credential=AKID/19700101/us-east-1/es/aws4_request, Signed=x`\n",
  ],
  ["what a server answered in code", "a.go", `w(\`{"token":"${KEY}","expires_at":"2020-01-22T12:13:35Z"}\`)\n`],
  ["bytes in a row", "a.go", 's: "Seq=3 Token=0102030405060708090a0b0c0d0e0f10"\n'],
  [
    "base64 of words and a row of digits",
    "a.go",
    `key("secret_key", "${Buffer.from("my-secret-key1234567890abc").toString("base64")}")\n`,
  ],
  ["bytes by their numbers", "a.py", 'secret = b"\\xd1\\x91"\npassword = "%F0%9F%92%A9"\n'],
  ["a row of words in code", "a.go", '[]byte("x"); secretKey := "secret-key-that-is-32-bytes-long"\n'],
  ["a sentence of a comment", "a.c", "/* Two-pass: compute size, then fill. */\n"],
  ["the name of a variable", "tox.ini", "pass_env = SETUPTOOLS_SCM_PRETEND_VERSION\n"],
  ["a word in a template", ".env.example", `DB_PASSWORD=${WORD}\n`],
  ["a word of settings", "a.ini", "password = required\nuser_password = prompt\npassword_b = none\n"],
  ["a label in another language", "a.json", '{"user": "Bruger", "dbPassword": "Adgangskode"}\n'],
  ["a file of translations", "assets/da.json", `{"user": "x", "password": "${CHOSEN}"}\n`],
  ["a label", "a.yaml", "user: x\npassword: Password\n"],
  ["a sentence", "a.toml", 'password = "Enter your password, please"\n'],
  ["an empty value before another line", ".env", `DB_PASSWORD=\nDB_NAME=${CHOSEN}\n`],
  ["references", "a.yaml", "password: ${X:?1}\ntoken: '{{ x1 }}'\nsecret: !Ref Db1\napi_key: '%KEY1%'\n"],
  ["names in a secrets manager", "a.ini", "token = arn:aws:secretsmanager:eu:1:secret:app-9aBcD1\n"],
  ["a path in a vault", "a.yaml", "db_password: projects/1/secrets/db1/versions/3\n"],
  ["expressions", "a.ts", "password: user.password1, token = getToken(32), secret: keys[1]\n"],
  ["a bare word of Terraform", "a.tf", "password = nexusPassword\n"],
  ["a bound parameter", "a.sql", "WHERE password = :password1 AND token = @p_1\n"],
  ["a validation", "a.php", "'password' => 'required|min:8|confirmed'\n"],
  ["algorithms", "a.yaml", "secret: aes-256-cbc\ntoken: HS256\nkeystore_password: PKCS12\njwt_secret: SHA-256\n"],
  ["names with a number", "a.go", 'password := "TOKEN_EXPIRED_401"; dbPassword := "passwordField2"\n'],
  ["a class's path", "a.json", '{"AWS::Route53::SigningKey": "aws-lib/aws-route53.CfnSigningKey"}\n'],
  ["the end of a string of minified code", "a.js", 'throw new E("Invalid token: "+i);e=e[i],n="can not"\n'],
  ["a public key's digest", "a.config", `<x publicKeyToken="${secretOf("{hex:16}")}"/>\n`],
  ["an account's address", "a.json", `{"token": "0x${HEX}"}\n`],
  ["a request's name", "example.json", `{"clientToken": "${secretOf("{uuid}")}"}\n`],
  ["a badge", "README.md", `![x](https://h.example/badge.svg?token=${KEY.slice(0, 12)})\n`],
  ["prose with SQL's words", "a.map", "identified by `riverStone` and identified by seeing\n"],
  ["a sealed secret", "a.yaml", `password: Ag${secretOf("{b64:300}")}\n`],
  ["locked accounts", "etc/shadow", "root:*:1:0:9:7:::\nx:!!:1::::::\ny::1::::::\n"],
  ["comments of credential files", ".pgpass", "# host:port:db:user:password1\n"],
  ["name of a Secret", "a.yaml", "passwordSecret: app-pw-1\nexistingSecret: pg-auth-1\n"],
  ["what every tutorial says", "README.md", "export APP_PASSWORD=admin" + "123\n"],
  ["an expression that keys match", "a.ts", "pattern: /;Secret=([A-Za-z0-9+/]{36,100})/i, x: 1\n"],
  ["a template", "a.ts", 'api_key="{name:52}-a9Xk{other:18}Zq7_{name:4}=="\n'],
  ["a folder", "a.sh", "PWD=/srv/app1\n"],
  ["a nonce of WebSocket", "a.py", `b"Sec-WebSocket-Key: ${KEY.slice(0, 22)}==\\r\\n"\n`],
  ["a flag in the source of a map", "a.js.map", '{"sourcesContent":["x = {\\n PASSWORD: 0x0002000,\\n"]}\n'],
  ["rows of the alphabet", "a.js", '// "access_token": "abc123def456ghi789"\n'],
  ["a marker", "a.js", 'const CREDENTIAL_EMPTY_VALUE = "__app_EMPTY_VALUE_7b1af746";\n'],
  ["the token of a public link", "a.gql", `url: "https://h.example/o?alt=media&token=${secretOf("{uuid}")}"\n`],
  ["a sentence with a colon", "a.json", '{"description": "at-sign in the password: pw-at-after-1"}\n'],
  ["base64 of what everybody writes", "a.py", 'x = {"authorization": "Basic dXNlcjpwYXNzd29yZA=="}\n'],
  ["the salt of a test vector", "test/a.py", `salt = b"${KEY}"\n`],
  ["bytes of a protocol", "a.py", "respToken = b'\\xa1\\x15\\x30\\x13\\xa0\\x03'\n"],
  ["an encrypted key", "ca.json", `"encryptedKey": "${KEY}"\n`],
  ["what a server answered a test", "test/a.txt", `{"access_token":"${KEY}","expires_in":3599}\n`],
  ["a format", "a.py", 'secret = "%s\\\\%s$:%s:%s:::" % x\n'],
  ["a cheap password of a test", "test/a.js", 'const password = "lemon1234";\n'],
  ["the database of a pipeline", ".github/workflows/a.yml", "DB_PASSWORD: qwer" + "ty123\n"],
  ["what is guessed first, alone", "a.js", "const password = 'ro" + "ot';\n"],
  ["words of forms", "a.ts", "password: 'visible', userPassword: 'string', x: { user: 1, password: 'required' }\n"],
  ["a name in code", "a.ts", "const password = 'sunnyField';\n"],
  ["a hash in documentation", "README.md", `scheme makes '${BCRYPT}'\n`],
  ["a word of prose", "README.md", `Password: ${WORD}\n`],
  ["a word of a test", "test/a.js", `const password = "${WORD}";\n`],
  ["a string that says more", "a.py", `raise E("password: must hold a digit")\n`],
  ["the passwords of a table", "a.php", "'passwords' => 'clients',\n"],
  ["a page's nonce", "a.html", `<script nonce="${KEY}">\n`],
  ["public parts", "a.json", `{"publicKey": "${KEY}", "key_id": "${KEY}", "cacheKey": "${HEX}"}\n`],
  ["the keys of a cipher's test", "a_test.go", `key: "${HEX}", nonce: "${HEX}",\n`],
  ["a UUID that is no secret's", "a.json", `{"key": "${secretOf("{uuid}")}", "auth_id": "${secretOf("{uuid}")}"}\n`],
  ["a note", "compose.yaml", "# to initiate a login use user=admin, password=let" + "mein\n"],
];

for (const [kind, path, text, ...expected] of TOLD)
  test(`a generic secret is told: ${kind}`, () => assert.deepEqual(told(path, text), expected));

for (const [kind, path, text] of SILENT)
  test(`no generic secret is told: ${kind}`, () => assert.deepEqual(told(path, text), []));
