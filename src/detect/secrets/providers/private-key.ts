import { readJwk } from "../checks/jwk.ts";
import { base64Pem, pemBody, readBase64Pem, readPem } from "../checks/pem.ts";
import { puttyBody, readPutty } from "../checks/putty.ts";
import { derPrivateKey } from "../checks/rsa-private-key.ts";
import { readSsh2, ssh2Body } from "../checks/ssh2.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("private-key", [
  {
    id: "private-key-pem",
    severity: "critical",
    evidence: "documented",
    match: "block",
    literals: ["-----begin "],
    pattern: /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP |ANY )?PRIVATE KEY(?: BLOCK)?-----/,
    readBlock: readPem,
    check: pemBody,
    random: true,
    isSelfMade: true,
  },
  {
    id: "private-key-jwk",
    severity: "critical",
    evidence: "documented",
    match: "block",
    literals: ["kty"],
    pattern: /kty\\{0,2}["']?\s{0,3}:\s{0,3}\\{0,2}["'](?:RSA|EC|OKP|oct)\\{0,2}["']/,
    readBlock: readJwk,
    random: true,
    isSelfMade: true,
  },
  {
    id: "putty-key",
    severity: "critical",
    evidence: "documented",
    match: "block",
    literals: ["putty-user-key-file-"],
    pattern: /PuTTY-User-Key-File-[23]: [a-z0-9-]{5,30}/,
    readBlock: readPutty,
    check: puttyBody,
    random: true,
    isSelfMade: true,
  },
  {
    id: "private-key-ssh2",
    severity: "critical",
    evidence: "documented",
    match: "block",
    literals: ["---- begin ssh2 encrypted "],
    pattern: /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/,
    readBlock: readSsh2,
    check: ssh2Body,
    random: true,
    isSelfMade: true,
  },
  {
    id: "private-key-b64",
    severity: "critical",
    evidence: "documented",
    match: "block",
    literals: ["ls0tls1crudjti"],
    pattern: /LS0tLS1CRUdJTi[A-Za-z0-9+/]{60}/,
    readBlock: readBase64Pem,
    check: base64Pem,
    random: true,
    isSelfMade: true,
  },
  {
    // Where PKCS #8 and PKCS #1 say that an RSA key follows, and PKCS #8 that one of P-256 does.
    id: "private-key-der",
    severity: "critical",
    evidence: "documented",
    match: "token",
    literals: ["ibadanbgkqhkig9w0baqefaasc", "ibaakcaqea", "ibaakbgq", "ibaakcagea", "ageambmgbyqgsm49ageg"],
    before: 8,
    pattern:
      /MI(?:I[A-Za-z0-9+/]{2}[A-Za-z0-9](?:IBADANBgkqhkiG9w0BAQEFAASC|IBAAKCAQEA|IBAAKCAgEA)[A-Za-z0-9+/]{300,3800}|IC[A-Za-z0-9+/]{1,2}[A-Za-z0-9]?IBAAKBgQ[A-Za-z0-9+/]{300,1000}|GHAgEAMBMGByqGSM49AgEG[A-Za-z0-9+/]{140,170})={0,2}/,
    check: derPrivateKey,
    isSelfMade: true,
  },
  {
    id: "wireguard-private-key",
    severity: "critical",
    evidence: "documented",
    match: "line",
    literals: ["privatekey", "presharedkey"],
    pattern: /(?:PrivateKey|PresharedKey)\s{0,4}=\s{0,4}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/,
    group: true,
    random: true,
    isSelfMade: true,
  },
]);

export const provider: Provider = {
  id: "private-key",
  name: { en: "a private key", zh: "私钥" },
  steps: {
    en: "Make a new pair, put its public half wherever this one is trusted, and take this one out there",
    zh: "新建密钥对，在所有信任这把私钥的地方换上新的公钥，并移除旧的",
  },
  why: {
    en: "Whoever has it can pose as its owner wherever the public half is trusted.",
    zh: "凡是信任其公钥的地方，拿到它的人都能冒充它的主人。",
  },
  references: ["https://www.rfc-editor.org/rfc/rfc7468"],
};

const messages = {
  default: { en: "A private key is written here.", zh: "这里写着一把私钥。" },
  named: { en: "{variable} holds a private key.", zh: "{variable} 中是一把私钥。" },
  inTest: {
    en: "A private key is written here; by its path it belongs to a test or an example.",
    zh: "这里写着一把私钥；从路径看，它属于测试或示例。",
  },
};

export const texts = keyTexts(provider, {
  "private-key-pem": { title: { en: "Private key", zh: "私钥" }, messages },
  "private-key-jwk": {
    title: { en: "Private JSON Web Key", zh: "JSON Web Key 私钥" },
    messages,
    why: {
      en: "Whoever has it can sign tokens that your services believe, for any user.",
      zh: "拿到它的人可以为任意用户签发你的服务都会相信的令牌。",
    },
    fix: {
      en: "Make a new key, publish its public half in the key set, sign with it, and take this one out once its tokens have ended",
      zh: "新建密钥，把公钥加入密钥集并改用它签名，待旧令牌失效后移除这一个",
    },
    references: ["https://www.rfc-editor.org/rfc/rfc7517"],
  },
  "putty-key": {
    title: { en: "PuTTY private key", zh: "PuTTY 私钥" },
    messages,
    references: ["https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html"],
  },
  "private-key-ssh2": {
    title: { en: "SSH2 private key", zh: "SSH2 私钥" },
    messages,
    references: ["https://www.ssh.com/academy/ssh/keygen"],
  },
  "private-key-b64": { title: { en: "Private key in base64", zh: "base64 编码的私钥" }, messages },
  "private-key-der": {
    title: { en: "Private key in base64, without its PEM lines", zh: "没有 PEM 首尾行的 base64 私钥" },
    messages,
    references: ["https://www.rfc-editor.org/rfc/rfc5958", "https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2"],
  },
  "wireguard-private-key": {
    title: { en: "WireGuard key", zh: "WireGuard 密钥" },
    messages,
    why: {
      en: "Whoever has it joins the private network as this peer.",
      zh: "拿到它的人能以这个节点的身份接入内网。",
    },
    fix: {
      en: "wg genkey for a new one, put its public key into the peers' configuration, and remove this one there",
      zh: "用 wg genkey 新建一个，把新公钥写入各对端的配置，并移除旧的",
    },
    references: ["https://www.wireguard.com/quickstart/"],
  },
});

const PEM = "-----BEGIN {cut}PRIVATE KEY-----\n{b64:64}\n{b64:64}\n{b64:64}\n{b64:24}\n-----END {cut}PRIVATE KEY-----";

export const examples: SecretExamples = {
  "private-key-pem": {
    hits: [
      { text: `${PEM}\n`, path: "server.key" },
      {
        text: `${PEM.replaceAll("BEGIN ", "BEGIN OPENSSH ").replaceAll("END ", "END OPENSSH ")}\n`,
        path: "id_ed25519",
      },
      { text: `PRIVATE_KEY="${PEM.replaceAll("\n", "\\n")}"\n`, path: ".env" },
      { text: `{"kind": "signing", "private_key": "${PEM.replaceAll("\n", "\\n")}\\n"}\n`, path: "sa.json" },
      {
        text: "-----BEGIN PGP {cut}PRIVATE KEY BLOCK-----\n\n{b64:64}\n{b64:64}\n{b64:64}\n=abcd\n-----END PGP {cut}PRIVATE KEY BLOCK-----\n",
        path: "key.asc",
      },
      {
        text: "tls:\n  key: |\n    -----BEGIN RSA {cut}PRIVATE KEY-----\n    {b64:64}\n    {b64:64}\n    {b64:64}\n    -----END RSA {cut}PRIVATE KEY-----\n",
        path: "tls.yaml",
      },
      { text: "-----BEGIN EC {cut}PRIVATE KEY-----\n{b64:64}\n{b64:64}\n{b64:64}\n", path: "cut-short.pem" },
      {
        text: "-----BEGIN {cut}PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEI{b64:43}\n-----END {cut}PRIVATE KEY-----\n",
        path: "ed25519.pem",
      },
    ],
    misses: [
      {
        text: "/** Such as `-----BEGIN RSA {cut}PRIVATE KEY----- MIIEpQIBAAKCAQEA{b64:62}. -----END RSA {cut}PRIVATE KEY-----` */\n",
        path: "api.d.ts",
      },
      {
        text: "-----BEGIN PUBLIC KEY-----\n{b64:64}\n{b64:64}\n{b64:64}\n-----END PUBLIC KEY-----\n",
        path: "server.pub",
      },
      { text: "-----BEGIN {cut}PRIVATE KEY-----\nMIIEvQ...\n-----END {cut}PRIVATE KEY-----\n", path: "README.md" },
      {
        text: 'if (text.includes("-----BEGIN {cut}PRIVATE KEY-----")) return parsePrivateKey(text, "-----END {cut}PRIVATE KEY-----");\n',
        path: "parse.ts",
      },
    ],
    doubtful: [
      {
        text: "-----BEGIN {cut}PRIVATE KEY-----\n{b64:64}\n{b64:24}\n-----END {cut}PRIVATE KEY-----\n",
        path: "short.pem",
      },
    ],
  },
  "private-key-jwk": {
    hits: [
      { text: '{"keys":[{"kty":"RSA","n":"{b64url:342}","e":"AQAB","d":"{b64url:342}"}]}\n', path: "jwks.json" },
      { text: '{\n  "d": "{b64url:43}",\n  "crv": "P-256",\n  "kty": "EC"\n}\n', path: "key.json" },
      { text: 'JWK=\'"kty":"oct","k":"{b64url:43}"\'\n', path: ".env" },
      { text: 'JWKS_KEY="{\\"kty\\":\\"RSA\\",\\"e\\":\\"AQAB\\",\\"d\\":\\"{b64url:342}\\"}"\n', path: ".env" },
    ],
    misses: [
      { text: '{"keys":[{"kty":"RSA","n":"{b64url:342}","e":"AQAB"}]}\n', path: "jwks.json" },
      { text: '[{"kty":"EC","crv":"P-256","x":"{b64url:43}"},{"d":"{b64url:43}"}]\n', path: "keys.json" },
    ],
  },
  "putty-key": {
    hits: [
      {
        text: "PuTTY-User-Key{cut}-File-3: ssh-ed25519\nEncryption: none\nComment: a\nPublic-Lines: 1\n{b64:64}\nPrivate-Lines: 1\n{b64:48}\nPrivate-MAC: {hex:64}\n",
        path: "id.ppk",
      },
      {
        text: "PuTTY-User-Key{cut}-File-2: ssh-rsa\r\nEncryption: none\r\nComment: a\r\nPublic-Lines: 2\r\n{b64:64}\r\n{b64:30}\r\nPrivate-Lines: 1\r\n{b64:64}\r\nPrivate-MAC: {hex:40}\r\n",
        path: "key.ppk",
      },
    ],
    misses: [
      { text: "PuTTY-User-Key{cut}-File-9: ssh-ed25519\n", path: "notes.txt" },
      { text: "puttygen converts PuTTY-User-Key-File formats\n", path: "docs.md" },
      { text: 'out.write("PuTTY-User-Key{cut}-File-2: ssh-rsa\\r\\n" + body);\n', path: "write.js" },
    ],
    doubtful: [{ text: "PuTTY-User-Key{cut}-File-3: ssh-ed25519\n", path: "notes.txt" }],
  },
  "private-key-ssh2": {
    hits: [
      {
        text: '---- BEGIN SSH2 ENCRYPTED {cut}PRIVATE KEY ----\nComment: "a"\nP2/56{b64:65}\n{b64:70}\n{b64:24}\n---- END SSH2 ENCRYPTED {cut}PRIVATE KEY ----\n',
        path: "id_dsa_2048_a",
      },
      {
        text: "---- BEGIN SSH2 ENCRYPTED {cut}PRIVATE KEY ----\r\nP2/56{b64:65}\r\n{b64:70}\r\n{b64:24}\r\n---- END SSH2 ENCRYPTED {cut}PRIVATE KEY ----\r\n",
        path: "keys/host",
      },
    ],
    misses: [
      { text: "---- BEGIN SSH2 PUBLIC KEY ----\n{b64:70}\n---- END SSH2 PUBLIC KEY ----\n", path: "id.pub" },
      { text: 'if (line === "---- BEGIN SSH2 ENCRYPTED {cut}PRIVATE KEY ----") read();\n', path: "read.ts" },
    ],
  },
  "private-key-b64": {
    hits: [
      { text: "TLS_KEY=LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t{b64:300}\n", path: ".env" },
      { text: "data:\n  tls.key: LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQ{b64:400}==\n", path: "secret.yaml" },
    ],
    misses: [
      { text: "CA=LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t{b64:300}\n", path: ".env" },
      { text: "HINT=LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t\n", path: ".env" },
    ],
    doubtful: [{ text: "KEY=LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t{b64:60}\n", path: ".env" }],
  },
  "private-key-der": {
    hits: [
      { text: 'String key = "MIIEvQIBADANBgkq{cut}hkiG9w0BAQEFAASC{b64:1591}=";\n', path: "Keys.java" },
      { text: "rsa.key=MIIEpAIBAAKC{cut}AQEA{b64:1574}==\n", path: "app.properties" },
      { text: "rsa.key=MIICXAIBAAKB{cut}gQ{b64:797}=\n", path: "app.properties" },
      { text: "MIGHAgEAMBMGByqGSM49{cut}AgEGCCqGSM49AwEHBG0wawIBAQQg{b64:136}\n", path: "key.txt" },
    ],
    misses: [
      { text: "rsa.public=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A{b64:360}\n", path: "app.properties" },
      { text: "begins with MIIEpAIBAAKC{cut}AQEA{b64:40}\n", path: "notes.txt" },
    ],
  },
  "wireguard-private-key": {
    hits: [
      { text: "[Interface]\nPrivateKey = {b64:42}A=\nAddress = 10.0.0.2/32\n", path: "wg0.conf" },
      { text: "[Peer]\nPresharedKey={b64:42}g=\n", path: "wg0.conf" },
    ],
    misses: [
      { text: "[Peer]\nPublicKey = {b64:42}A=\n", path: "wg0.conf" },
      { text: "[Interface]\nPrivateKey = {b64:41}A=\n", path: "wg0.conf" },
    ],
  },
};
