import assert from "node:assert/strict";
import { test } from "node:test";
import { isSecretName, wordsOf } from "../../src/detect/secret-name.ts";

const words = (text: string): readonly string[] => text.split(" ");
const SECRETS = words(
  "DB_PASSWORD dbPassword db-password db.password apiKey api_key X-Api-Key accessToken _authToken setPassword withToken CURLOPT_USERPWD storepass keypass rootpw bindpw DB_PW requirepass masterauth Authorization Proxy-Authorization 密码 数据库密码 API密钥 访问秘钥 口令 令牌 授权码 授權碼 密码为 管理员密码1 数据库password 我的api_key",
);
const OTHERS = words(
  "PASSWORD_MIN_LENGTH passwordFile max_tokens public_key primaryKey has_password pw authorization_url 公钥 密码长度 密码提示 忘记密码 确认密码 是否显示password 用户名",
);

for (const name of SECRETS) test(`isSecretName() takes ${name} for a secret's`, () => assert.ok(isSecretName(name)));
for (const name of OTHERS) test(`isSecretName() takes ${name} for no secret's`, () => assert.ok(!isSecretName(name)));

test("wordsOf() parts a name in each of its spellings", () => {
  for (const name of ["dbPassword", "DB_PASSWORD", "db-password", "db.password", "DBPassword", "$db->password"])
    assert.deepEqual(wordsOf(name), ["db", "password"], name);
  assert.deepEqual(wordsOf("NEO4J_AUTH"), ["neo4j", "auth"]);
  assert.deepEqual(wordsOf("数据库密码"), ["数据库", "密码"]);
  assert.deepEqual(wordsOf("阿里云APIKey密钥"), ["阿里云", "api", "key", "密钥"]);
});
