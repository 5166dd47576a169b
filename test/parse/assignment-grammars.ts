// Grammars in which a name is given a value, and what only looks like one. The values are words.

export interface Grammar {
  readonly grammar: string;
  readonly text: string;
  readonly path?: string;
  /** In order: `name = value`, the value in the quotes that it had, the name in parentheses where none is in the text. */
  readonly gives: readonly string[];
}

const rows = (...table: readonly (readonly [string, string, readonly string[], string?])[]): readonly Grammar[] =>
  table.map(([grammar, text, gives, path]) => ({ grammar, text, gives, ...(path === undefined ? {} : { path }) }));

const PLAIN = rows(
  ["dotenv", "A=b\nC = d \n", ["A = b", "C = d"]],
  ["dotenv with export and quotes", "export A=\"b c\"\nB='d e'\n", ['A = "b c"', "B = 'd e'"]],
  ["a value with an equals sign", "A=b=c\n", ["A = b=c", "b = c"]],
  ["an empty value, which does not run on", "A=\nB=c\nD:\n  E: f\n", ["B = c", "E = f"]],
  ["an empty value before a comment", "A=  # river\nB=c # stone\n", ["B = c"]],
  ["CRLF and lone CR", "A=b\r\nC=d\rE=f", ["A = b", "C = d", "E = f"]],
  ["YAML", "a: b\n- c: 'd'\n", ["a = b", "c = 'd'"]],
  ["YAML in flow style", '{a: b, c: "d"}', ["a = b", 'c = "d"']],
  ["YAML with anchors and tags", "a: &p river\nb: !!str stone\n", ["a = river", "b = stone"]],
  ["a quote written twice", "a: 'it''s'\n", ["a = 'it''s'"]],
  ["JSON", '{"a": "b", "c":"d"}', ['a = "b"', 'c = "d"']],
  ["JSON within a string", '"{\\"a\\": \\"b\\"}"', ['a = "b"']],
  ["JSON within a string of JSON", '"{\\\\\\"a\\\\\\":\\\\\\"b\\\\\\"}"', ['a = "b"']],
  ["JSON in HTML", "&quot;token&quot;:&quot;river&quot;,", ['token = "river"']],
  ["a notebook", '  "KEY = \'river\'\\n",\n  "B = \\"stone\\"\\n",\n', ["KEY = 'river'", 'B = "stone"']],
  [
    "a notebook in a string",
    '{"s": "\\"KEY = \'river\'\\\\n\\""}',
    ['s = "\\"KEY = \'river\'\\\\n\\""', "KEY = 'river'"],
  ],
  ["a notebook with bare values", '"A=river\\nB=stone\\n"', ["A = river", "B = stone"]],
  ["TOML", 'a.b = "c"\nd = """e"""\nf = \'\'\'g\'\'\'\n', ['a.b = "c"', 'd = "e"', "f = 'g'"]],
  ["INI", "[s]\npassword = river\nuser:stone\n", ["password = river", "user = stone"]],
  ["properties", "spring.datasource.password=river\nd.e: f\n", ["spring.datasource.password = river", "d.e = f"]],
  ["bold names of Markdown", "- **password:** river\n- **token**: stone\n", ["password = river", "token = stone"]],
  [
    "cells of a table",
    "| password | river | x |\n| API key | `stone` |\n| token | two words |\n| token | | stone |\n",
    ["password = river", "river = x", "API key = `stone`"],
  ],
  [
    "what prose says a key is",
    "the password is river7.\nAPI key is 7stone, or\n",
    ["password = river7", "API key = 7stone"],
  ],
  ["an attribute of the element that names it", '<password value="river"/>', ['password = "river"']],
  ["a pair in braces", '{{"password", "river"}, {"token", "a", "b"}}', ['password = "river"']],
  ["a class of passwords", 'KeyStore.PasswordProtection("river".toCharArray())', ['(password) = "river"']],
  ["characters of a string", 'setPassword("river".toCharArray());', ['setPassword = "river"']],
  [
    "a field of a page",
    "$('#password').val('river'); expect(token).toBe('stone')",
    ["password = 'river'", "token = 'stone'"],
  ],
  ["a copy in C", 'strcpy(password, "river");', ['password = "river"']],
  [
    "the hash of a string",
    "'password' => bcrypt('river'), \"token\": md5(\"stone\")",
    ["password = 'river'", 'token = "stone"'],
  ],
  ["two words before a colon", "acme key: river\nAPI key = stone\n", ["acme key = river", "API key = stone"]],
  ["a key for tokens", '"Jwt": {"Key": "river-stone-maple"}', ['Jwt = "river-stone-maple"']],
  ["an operator of make", "A ::= river\n", ["A = river"]],
  ["columns that are aligned", `password${" ".repeat(24)}= "river"\n`, ['password = "river"']],
  ["a .npmrc", "//registry.npmjs.org/:_authToken=river\n", ["_authToken = river"], ".npmrc"],
  ["a .pypirc", "[pypi]\nusername = u\npassword = river\n", ["username = u", "password = river"], ".pypirc"],
  ["a config.json of Docker", '{"auths": {"h": {"auth": "river"}}}', ['auth = "river"'], "config.json"],
  ["Chinese names", "数据库密码=abc\n口令: d\n", ["数据库密码 = abc", "口令 = d"]],
  ["full-width operators", "密码：river，端口：3306\n令牌＝stone。\n", ["密码 = river", "端口 = 3306", "令牌 = stone"]],
  [
    "为 and 是",
    "数据库密码为 river\n密钥为：stone\n口令是: maple",
    ["数据库密码 = river", "密钥 = stone", "口令 = maple"],
  ],
  ["Chinese quotes and brackets", "（“授权码”：“river”）\n密码：「stone」", ['授权码 = "river"', '密码 = "stone"']],
  ["parts of one name", "arn:aws:x:y:secret:river\n", ["arn = aws:x:y:secret:river"]],
  ["prose", "Note: see below\n", ["Note = see"]],
);

const BELOW = rows(
  ["blocks of YAML", "a: |\n  river\nb: >-\n  stone\n", ["a = river", "b = stone"]],
  ["a block in a list of variables", "- name: K\n  value: |-\n    river\n", ["name = K", "K = river"]],
  ["a word below its key", "token:\n  river-stone\nb: c\n", ["token = river-stone", "b = c"]],
  ["a string below its key", '{"token":\n  "river",\n  "a":\n  "b": 1}', ['token = "river"', "b = 1"]],
  ["a string below an operator", 'const a =\n  "b";\nvar c =\r\n    @"d";\n', ['a = "b"', 'c = "d"']],
  ["strings in parentheses", 'a = (\n    "b"\n)\nx.setToken(\n    "river");', ['a = "b"', 'setToken = "river"']],
  ["a string of several lines", 'a = """\nb\n"""\nc = `\nd\n`;\ne = """\n  f""";\n', ['a = "b"', "c = `d`", 'e = "f"']],
  ["a string of PowerShell", '$a = @"\nb\n"@\n', ['a = "b"']],
  [
    "here-documents",
    "A=$(cat <<EOF\nb\nEOF\n)\nc = <<~EOS\n  d\nEOS\n$e = <<<'X1'\nf\nX1;\ng = <<-EOT\n  h\n  EOT\n",
    ['A = "b"', 'c = "d"', 'e = "f"', 'g = "h"'],
  ],
  ["a line that goes on", "a.b=\\\n  c\nrun --token \\\n  river\n", ["a.b = c", "token = river"]],
  ["an element over lines", "<token>\n  river\n</token>", ["token = river"]],
);

const CODE = rows(
  ["code", "const a: string = 'b'; c := \"d\"; e => 'f'; g['h'] = `i`", ["a = 'b'", 'c = "d"', "e = 'f'", "h = `i`"]],
  ["call arguments", "f(a='b', c=d)", ["a = 'b'", "c = d"]],
  ["an object as argument", 'new Client({apiKey: "river", port: 1})', ['apiKey = "river"', "port = 1"]],
  [
    "Go's and C's types",
    'var a string = "b"\nchar *c = "d";\nconst char e[] = "f";\n',
    ['a = "b"', 'c = "d"', 'e = "f"'],
  ],
  [
    "types with arguments and alternatives",
    'a: Optional[str] = "b"\nc: str | None = "d"\nlet e: Option<String> = Some("f");\nval g: String? = "h"\nlet i: &\'static str = "j";',
    ['a = "b"', 'c = "d"', 'e = "f"', 'g = "h"', 'i = "j"'],
  ],
  ["strings with marks", "a = f\"b\"\nc = r'd'\ne = @\"f\"\ng = N'h'\n", ['a = "b"', "c = 'd'", 'e = "f"', "g = 'h'"]],
  ["Rust's raw strings", 'let a = r#"b"#;', ['a = "b"']],
  ["strings that a call passes on", 'a = String::from("b"); c = SecretStr("d")', ['a = "b"', 'c = "d"']],
  [
    "PowerShell",
    '$env:A = "b"\n$c = ConvertTo-SecureString "d" -AsPlainText\n',
    ['A = "b"', 'c = "d"', '(password) = "d"'],
  ],
  ["escapes in a string", 'a = "b\\"c"', ['a = "b\\"c"']],
  ["a string that no quote ends", 'a = "b\nc', ['a = "b"']],
  ["arrows", "'a' => 'b', \"c\" -> \"d\"\ne <- 'f'\n$o->g = 'h';", ["a = 'b'", 'c = "d"', "e = 'f'", "g = 'h'"]],
  ["Ruby's symbols", ":a => 'b'\nset :password, 'river'\nd: 'e'", ["a = 'b'", "password = 'river'", "d = 'e'"]],
  ["Kotlin's pairs", '"a" to "b"', ['a = "b"']],
  ["Erlang's tuples", '{password, "river"}', ['password = "river"']],
  [
    "setters",
    'c.setPassword("river").withToken(\'stone\'); x.password("maple")',
    ['setPassword = "river"', "withToken = 'stone'", 'password = "maple"'],
  ],
  ["os.environ", 'os.environ["K"] = "v"\nprocess.env.L = \'w\'', ['K = "v"', "L = 'w'"]],
  [
    "defaults of getenv",
    'os.getenv("K", "v"); env(\'L\', \'w\'); ENV.fetch("M", "x")',
    ['K = "v"', "L = 'w'", 'M = "x"'],
  ],
  ["defaults in words", 'env("K", default="v")\noption("--pass", default=\'w\')', ['K = "v"', "pass = 'w'"]],
  [
    "alternatives",
    "process.env.K || \"v\"; ENV['L'] || 'w'; a.b ?? `x`; getenv('M') ?: 'y'",
    ['K = "v"', "L = 'w'", "a.b = `x`", "M = 'y'"],
  ],
  ["comparisons", "a == 'b' && c === `d` && e !== 'f'", ["a = 'b'", "c = `d`", "e = 'f'"]],
  [
    "comparisons by a call",
    'password.equals("river"); strcmp(pass, "stone"); hash_equals($token, \'maple\')',
    ['password = "river"', 'pass = "stone"', "token = 'maple'"],
  ],
  [
    "what is typed into a field",
    'find_element_by_name("password").send_keys("river"); cy.get("#pass").type("stone")',
    ['password = "river"', 'pass = "stone"'],
  ],
  ["a property of C#", 'public string Password { get; set; } = "river";', ['Password = "river"']],
  ["a variable of Visual Basic", 'Dim password As String = "river"', ['password = "river"']],
  [
    "bytes of a string",
    'var jwtKey = []byte("river")\nvar k = Encoding.UTF8.GetBytes("stone");',
    ['jwtKey = "river"', 'k = "stone"'],
  ],
  ["the key of a class of keys", 'new SecretKeySpec("river".getBytes(), "AES")', ['(password) = "river"']],
  ["constants of C", '#define API_KEY "river"\n#define SIZE "stone"', ['API_KEY = "river"']],
  ["Python's or", 'p = os.environ.get("K") or "v"', ['p = os.environ.get("K")', 'K = "v"']],
  ["assignments of what is missing", "a ||= 'b'\nc ??= 'd'\ne ?= f\n", ["a = 'b'", "c = 'd'", "e = f"]],
  [
    "define of PHP",
    "define('DB_PASSWORD', 'river');\ndefine( \"A\", \"b\" );",
    ["DB_PASSWORD = 'river'", 'A = "b"'],
    "wp-config.php",
  ],
  ["setenv and setProperty", 'os.Setenv("K", "v")\nSystem.setProperty("a.b", "c");', ['K = "v"', 'a.b = "c"']],
  [
    "headers that are set",
    'h.set("X-Api-Key", "river"); r.addHeader("Authorization", "Bearer stone")',
    ['X-Api-Key = "river"', 'Authorization = "stone"'],
  ],
  [
    "options of curl in PHP",
    "curl_setopt($c, CURLOPT_USERPWD, 'u:river');\nCURLOPT_PASSWORD => 'stone'",
    ["CURLOPT_USERPWD = 'river'", "u = river", "CURLOPT_PASSWORD = 'stone'"],
  ],
  ["logins as two arguments", 'r.SetBasicAuth("u", "river")', ['(password) = "river"']],
  ["Python's tuple of a login", "get(u, auth=('u', 'river'))", ["(password) = 'river'"]],
  ["the third argument of a connection", 'getConnection(url, "u", "river")', ['(password) = "river"']],
  ["what a signature is made with", "jwt.sign(body, 'river')", ["(password) = 'river'"]],
  ["a field of a page", "page.type('#password', 'river')", ["page = '#password'", "password = 'river'"]],
  ["a connection of Perl", 'DBI->connect("dbi:mysql:app", "u", "river")', ["dbi = mysql:app", '(password) = "river"']],
  ["what an object is signed with", "jwt.sign({ id: user.id }, 'river')", ["id = user.id", "(password) = 'river'"]],
  ["putenv", 'putenv("K=a&b)c");', ["K = a&b)c"]],
);

const CONFIGURATION = rows(
  ["a compose file with a map", 'environment:\n  A: b\n  C: "d e"\n', ["A = b", 'C = "d e"']],
  ["a compose file with a list", 'environment:\n  - A=b\n  - "C=d"\n', ["A = b", "C = d"]],
  [
    "defaults of references",
    "A: ${B:-river}\nC=${D:=stone}\nE=${F-maple}\n",
    ["A = ${B:-river}", "B = river", "C = ${D:=stone}", "D = stone", "E = ${F-maple}", "F = maple"],
  ],
  ["Spring's references", '@Value("${db.password:river}")', ["db.password = river"]],
  ["a Dockerfile", "ENV A=b\nARG C=d\n", ["A = b", "C = d"]],
  ["several variables of one ENV", "ENV A=b C=d\n", ["A = b", "C = d"]],
  ["the old ENV", 'ENV KEY river stone\nENV OTHER "maple"\n', ["KEY = river stone", 'OTHER = "maple"']],
  [
    "setenv, setx and fish",
    'setenv K river\nsetx L "stone"\nset -gx M maple\n',
    ["K = river", 'L = "stone"', "M = maple"],
  ],
  [
    "a k8s env list",
    'env:\n  - name: K\n    value: river\n  - name: L\n    value: "stone"\n',
    ["name = K", "K = river", "name = L", 'L = "stone"'],
  ],
  [
    "an ECS environment",
    '[{"name": "K", "value": "river"}, {"value": "stone", "name": "L"}]',
    ['name = "K"', 'K = "river"', 'L = "stone"', 'name = "L"'],
  ],
  [
    "JSON pairs over lines",
    '{\n  "ParameterKey": "K",\n  "ParameterValue": "river"\n}',
    ['ParameterKey = "K"', 'K = "river"'],
  ],
  ["a value in the block of its name", '"adminPassword": {"value": "river"}', ['adminPassword = "river"']],
  ["a value whose neighbour has another indent", "name: a\nb:\n  value: c\n", ["name = a", "b = c"]],
  [
    "a Terraform variable",
    'variable "db_password" {\n  type = string\n  default = "river"\n}\n',
    ["type = string", 'db_password = "river"'],
  ],
  [
    "Terraform's arguments",
    'password = "river"\nenvironment { name = "K" , value = "stone" }',
    ['password = "river"', 'name = "K"', 'K = "stone"'],
  ],
  [
    "the default of a CloudFormation parameter",
    "Parameters:\n  DBPassword:\n    Type: Text\n    Default: river\n",
    ["DBPassword = river"],
  ],
  [
    "Ansible",
    "- name: x\n  mysql_user: name=app password=river\n",
    ["name = x", "mysql_user = name=app", "name = app", "password = river"],
  ],
  ["a k8s Secret", "stringData:\n  password: river\n", ["password = river"]],
  ["a CI file", "variables:\n  K: river\nscript:\n  - export L=stone\n", ["K = river", "L = stone"]],
  [
    "the env of a GitHub action",
    'env:\n  K: river\n  run: echo "L=stone" >> $GITHUB_ENV\n',
    ["K = river", "run = echo", "L = stone"],
  ],
  ["Redis", 'requirepass river\nmasterauth "stone"\n', ["requirepass = river", 'masterauth = "stone"'], "redis.conf"],
  [
    "directives of nginx, Apache and Mosquitto",
    'proxy_set_header X-Api-Key river;\nfastcgi_param K "stone";\nAuthLDAPBindPassword maple\nremote_password amber\n',
    ["X-Api-Key = river", 'K = "stone"', "AuthLDAPBindPassword = maple", "remote_password = amber"],
  ],
  ["a kickstart file", "rootpw --plaintext river\n", ["rootpw = river", "plaintext = river"]],
);

const COMMANDS = rows(
  ["flags", 'run --a b --c=d "--e", "f"', ["a = b", "c = d", 'e = "f"']],
  ["a flag without a value", "run --a --b c", ["b = c"]],
  ["a flag with a quoted value", "run --token 'a b'", ["token = 'a b'"]],
  [
    "flags with one dash",
    "keytool -storepass river -Password 'stone' -rm x",
    ["storepass = river", "Password = 'stone'"],
  ],
  [
    "definitions of Java and Docker",
    "java -Da.password=river x\ndocker run -e K=stone -eLONG=maple x",
    ["a.password = river", "K = stone", "LONG = maple"],
  ],
  ["-p of mysql", "mysql -u root -priver db\nmysqldump -p'stone' x", ["(password) = river", "(password) = 'stone'"]],
  ["-p of a command over two lines", "mysql -h h \\\n  -priver\n", ["(password) = river"]],
  [
    "a command as a list",
    '["mysqladmin", "-priver"]\n["redis-cli", "-a", "stone"]',
    ["(password) = river", '(password) = "stone"'],
  ],
  [
    "-p of sshpass, login and mongosh",
    "sshpass -p river ssh h\ndocker login -u u -p stone\nmongosh -p maple",
    ["(password) = river", "(password) = stone", "(password) = maple"],
  ],
  [
    "-P of sqlcmd, -w of ldapsearch",
    "sqlcmd -P river\nldapsearch -x -w stone",
    ["(password) = river", "(password) = stone"],
  ],
  [
    "users of curl",
    'curl -u u:river h\ncurl --user "u:stone" h\nhttp -a u:maple h',
    ["(password) = river", "u = river", '(password) = "stone"', "u = stone", "(password) = maple", "u = maple"],
  ],
  [
    "headers of curl",
    "curl -H \"Authorization: Bearer river\" -H 'api-key: stone' h",
    ["Authorization = river", "api-key = stone"],
  ],
  ["chpasswd", 'echo "root:river" | chpasswd', ["root = river", '(password) = "river"']],
  ["a password for sudo", "echo river | sudo -S x", ["(password) = river"]],
  ["a password that is piped", "echo river | docker login -u u --password-stdin", ["(password) = river"]],
  ["a here-document", "cat <<EOF > .env\nA=river\nEOF\n", ["A = river"]],
  [
    "headers",
    "Authorization: Bearer abc\nx-api-key: d\nX-Api-Key: e\n",
    ["Authorization = abc", "x-api-key = d", "X-Api-Key = e"],
  ],
  [
    "Basic and other schemes",
    "Authorization: Basic river\nauthorization: token stone\n",
    ["Authorization = river", "authorization = stone"],
  ],
);

const CONNECTIONS = rows(
  [
    "the user part of a URL, with an @ in the password",
    "u=redis://x:p@ss@h:1/0 ",
    ["u = redis://x:p@ss@h:1/0", "(password) = p@ss"],
  ],
  [
    "URLs of many schemes",
    "amqp://u:river@h\nmongodb+srv://u:stone@h/?a=b\nredis://:maple@h\n",
    ["(password) = river", "(password) = stone", "a = b", "(password) = maple"],
  ],
  ["a query", "GET /a?token=river&key=stone#x", ["token = river", "key = stone#x"]],
  ["a query in HTML", "?a=b&amp;token=river&amp;c=d", ["a = b", "token = river", "c = d"]],
  [
    "ADO",
    '"Server=h;User Id=sa;Password=p&)q;Pwd=stone;"',
    ["Server = h", "Id = sa", "Password = p&)q", "Pwd = stone"],
  ],
  ["ODBC with braces", "Driver={x};UID=u;PWD={river};", ["Driver = {x};UID=u;PWD={river}", "UID = u", "PWD = river"]],
  ["a first key that the string begins with", '"Password=river;Server=h"', ["Password = river", "Server = h"]],
  [
    "JDBC",
    'url: jdbc:mysql://h/d?user=u&password=river\n "jdbc:sqlserver://h;user=u;password=stone;"',
    [
      "url = jdbc:mysql://h/d?user=u&password=river",
      "jdbc = mysql://h/d?user=u",
      "user = u",
      "password = river",
      "jdbc = sqlserver://h",
      "user = u",
      "password = stone",
    ],
  ],
  [
    "Oracle's thin driver",
    '("jdbc:oracle:thin:scott/river@//h:1521/x")',
    ["jdbc = oracle:thin:scott/river@//h:1521/x", "(password) = river"],
  ],
  [
    "libpq",
    "conn = \"host=h password=river dbname='d'\"",
    ["conn = \"host=h password=river dbname='d'\"", "host = h", "password = river", "dbname = 'd'"],
  ],
  [
    "Go's data source names",
    'sql.Open("mysql", "u:r@iver@tcp(h:3306)/d")',
    ["u = r@iver@tcp(h:3306", "(password) = r@iver", "h = 3306"],
  ],
  [
    "StackExchange.Redis",
    "REDIS=h:6379,password=river,ssl=True",
    ["REDIS = h:6379,password=river,ssl=True", "h = 6379", "password = river", "ssl = True"],
  ],
);

const MARKUP = rows(
  [
    "elements of XML",
    "<password>river</password>\n<ns:token> stone </ns:token>",
    ["password = river", "token = stone"],
  ],
  ["CDATA", "<password><![CDATA[a<b]]></password>", ["password = a<b"]],
  ["attributes of XML", '<db user="u" password="river"/>', ['user = "u"', 'password = "river"']],
  [
    "pairs of attributes",
    '<add key="ApiKey" value="river"/>\n<property name="a.password" value="stone"/>',
    ['key = "ApiKey"', 'ApiKey = "river"', 'name = "a.password"', 'a.password = "stone"'],
  ],
  [
    "an element named by an attribute",
    '<string name="api_key">river</string>',
    ["api_key = river", 'name = "api_key"'],
  ],
  ["a property list", "<key>Token</key>\n  <string>river</string>", ["key = Token", "Token = river"]],
  ["Hadoop's properties", "<name>fs.key</name>\n<value>river</value>", ["name = fs.key", "fs.key = river"]],
);

const SQL = rows(
  [
    "a row that is inserted",
    "INSERT INTO t (name, `password`) VALUES ('a,b', 'river');\ninsert into t(token) values (1)",
    ["password = 'river'"],
  ],
  ["a row on a line of its own", "INSERT INTO t (name, password) VALUES\n  ('a', 'river');", ["password = 'river'"]],
  [
    "IDENTIFIED BY",
    "CREATE USER 'u'@'h' IDENTIFIED BY 'river';\nidentified by \"stone\"",
    ["(password) = 'river'", '(password) = "stone"'],
  ],
  ["IDENTIFIED WITH and BY", "IDENTIFIED WITH mysql_native_password BY 'river'", ["(password) = 'river'"]],
  ["IDENTIFIED BY a bare word", "CREATE USER u IDENTIFIED BY river;", ["(password) = river"]],
  ["PASSWORD", "ALTER USER u WITH ENCRYPTED PASSWORD 'it''s'", ["PASSWORD = 'it''s'"]],
  [
    "PSK, secret and is",
    "PSK 'river'; secret \"stone\"; the password is `maple`",
    ["PSK = 'river'", 'secret = "stone"', "password = `maple`"],
  ],
  ["WITH PASSWORD =", "CREATE LOGIN u WITH PASSWORD = N'river'", ["PASSWORD = 'river'"]],
  [
    "SET PASSWORD",
    "SET PASSWORD FOR 'u'@'h' = 'river';\nSET PASSWORD FOR u = PASSWORD('stone')",
    ["PASSWORD = 'river'", "u = PASSWORD(", "PASSWORD = 'stone'"],
  ],
);

const LOGINS = rows(
  ["a .netrc in one line", "machine h login u password river\n", ["password = river"], ".netrc"],
  ["a .netrc over lines", "machine h\n  login u\n  password river\n", ["password = river"], ".netrc"],
  ["the lines of a .netrc anywhere", "cat > ~/.netrc <<E\nmachine h login u password river\nE\n", ["password = river"]],
  ["a default login", "default login u password river\n", ["password = river"]],
  ["a login over lines", "machine h\nlogin u\npassword river\n", ["password = river"]],
  [
    "a .pgpass",
    "# x\nh:5432:d:u:river\n*:*:*:a\\:b:st\\:one\n",
    ["(password) = river", "(password) = st\\:one"],
    "home/.pgpass",
  ],
  [
    "an .htpasswd",
    "u:$apr1$river$stone\nv:{SHA}maple\n",
    ["(password) = $apr1$river$stone", "(password) = {SHA}maple"],
    ".htpasswd",
  ],
  [
    "/etc/shadow",
    "root:$6$river$stone:19000:0:9:7:::\nbin:*:1:0:9:7:::\nu:!!:1::::::\n",
    ["(password) = $6$river$stone"],
    "etc/shadow",
  ],
  ["a hash of a password anywhere", '"u:$$apr1$$river$$stonestone"', ["(password) = $$apr1$$river$$stonestone"]],
  [".git-credentials", "https://u:river@h.example\n", ["(password) = river"], ".git-credentials"],
  ["a line of Cisco's", "username u password 0 river\n", ["password = river"]],
);

export const GRAMMARS: readonly Grammar[] = [
  ...PLAIN,
  ...BELOW,
  ...CODE,
  ...CONFIGURATION,
  ...COMMANDS,
  ...CONNECTIONS,
  ...MARKUP,
  ...SQL,
  ...LOGINS,
];

/** Texts that give nothing a value. */
export const NONE: readonly { readonly what: string; readonly text: string }[] = [
  { what: "comparisons with what is no string", text: "a == b && c != 'd' && e <= 1 && f >= 2 && g === h && k =~ l" },
  { what: "scopes", text: "G::h, std::string, ::set" },
  { what: "times and ports", text: "12:30:15 at 8080:80, 2024-01-01T10:00" },
  { what: "a URL", text: "see https://example.com/a or http://host:8080/" },
  { what: "conditions", text: "x ? 'a' : 'b'; y ? a : b" },
  { what: "types without a value", text: "password: string;\ntoken: String,\nkey: Optional[str]\nname?: string" },
  { what: "a Ruby symbol", text: "config :password\n" },
  { what: "arrow functions and lambdas", text: "x => x.id, (a) => b, k -> v, a->b" },
  { what: "blocks that begin", text: "a: {\nb = [\nc: |\n  some text\n  of two lines\nd: >\n" },
  {
    what: "an empty value of any grammar",
    text: "a=\nb:\n\"c\": \"\",\nd = ''\n<e></e>\nPASSWORD ''\n--f\nrequirepass\n",
  },
  { what: "text of HTML", text: "<p>river</p><td>stone</td><code>maple</code>" },
  { what: "what prose is identified by", text: "identified by seeing it, identified by `x`" },
  { what: "a slice", text: "a[:5], b[1:], c[2:3]" },
  { what: "a generic type", text: "Map<String>x, a<b>c" },
  { what: "a call that sets nothing", text: "print('a'); require(\"b\"); getPassword('c'); join('a', 'b')" },
  { what: "a short flag of another command", text: "mkdir -p river; docker run -p 80:80 x; ssh -p 22 h; curl -s x" },
  { what: "the message of a reference", text: "${A:?missing} ${B:+other} ${C} $D" },
  { what: "为 in prose", text: "因为这是行为规范，认为应该" },
  {
    what: "prose with the words of a grammar",
    text: "Password reset by the user or admin.\nlogin as root\nuser and password checking\nusername, password of it\npassword again\n",
  },
  {
    what: "what is said of a key in prose",
    text: "the key is new, the token is long; this is 7, as is9 and password is river\n",
  },
  { what: "a table without values", text: "| --- | --- |\n| a b |\n|| password || x |\n" },
  { what: "a list and a rule", text: "- river\n* stone\n---\n--- a\n" },
];
