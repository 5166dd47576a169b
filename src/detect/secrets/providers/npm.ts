import { crc32Base62 } from "../checks/crc32.ts";
import { npmrcValue } from "../checks/npmrc-value.ts";
import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("npm", [
  {
    id: "npm-token",
    severity: "critical",
    evidence: "known",
    match: "token",
    literals: ["npm_"],
    pattern: /npm_[A-Za-z0-9]{36}/,
    check: crc32Base62(4),
  },
  {
    id: "npmrc-auth",
    severity: "high",
    evidence: "documented",
    match: "line",
    // Any registry's: a token of a known shape is told as that.
    isGeneric: true,
    literals: ["_auth", ":_password"],
    before: 1,
    // Without a registry before it `_authToken` is a field of many classes; npm writes no spaces.
    pattern:
      /(?::_(?:authToken|password)[ \t]{0,3}=[ \t]{0,3}|_authToken=|:?_auth[ \t]{0,3}=[ \t]{0,3})["']?([A-Za-z0-9+/=._-]{16,300})/,
    group: true,
    check: npmrcValue,
  },
]);

export const provider: Provider = {
  id: "npm",
  name: { en: "npm", zh: "npm" },
  revoke: "https://www.npmjs.com/settings/~/tokens",
  steps: {
    en: "Delete it at {page}, publish from CI by trusted publishing or make a granular token for the few packages, then look at the versions published since the push",
    zh: "在 {page} 删除它，改用 Trusted Publishing 从 CI 发布，或为少数包新建细粒度令牌，再查看外泄以来发布的版本",
  },
  why: {
    en: "Whoever has it can publish a version with malware in the packages of its owner, or read the private ones.",
    zh: "拿到它的人可以给所有者的包发布带恶意代码的版本，或读取私有包。",
  },
  references: [
    "https://docs.npmjs.com/about-access-tokens",
    "https://docs.npmjs.com/revoking-access-tokens",
    "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/",
  ],
};

export const texts = keyTexts(provider, {
  "npm-token": { title: { en: "npm access token", zh: "npm 访问令牌" } },
  "npmrc-auth": {
    title: { en: "Package registry login in .npmrc", zh: ".npmrc 中的包仓库登录凭据" },
    why: {
      en: "Whoever has it reads the private packages of that registry, and publishes where the account may.",
      zh: "拿到它的人可以读取该仓库的私有包；账户有权限时还能发布。",
    },
    fix: {
      en: "Revoke the token or change the password at the registry that the line names, put a variable that CI sets in its place, then look at what was published since the push",
      zh: "在该行所指的仓库吊销令牌或更换密码，改写为由 CI 设置的变量，再查看外泄以来发布的内容",
    },
    references: ["https://docs.npmjs.com/cli/configuring-npm/npmrc"],
    messages: {
      default: {
        en: "The login of a package registry is written here in plain text.",
        zh: "这里以明文写着包仓库的登录凭据。",
      },
      named: {
        en: "{variable} holds the login of a package registry in plain text.",
        zh: "{variable} 以明文保存着包仓库的登录凭据。",
      },
    },
  },
});

export const examples: SecretExamples = {
  "npm-token": {
    hits: [
      "npm_{alnum:30}{crc62:4}",
      { text: "//registry.npmjs.org/:_authToken=npm_{alnum:30}{crc62:37}\n", path: ".npmrc" },
    ],
    misses: ["npm_{alnum:35}", "npm_{alnum:37}", "nqm_{alnum:36}"],
    doubtful: ["npm_{alnum:36}"],
  },
  "npmrc-auth": {
    hits: [
      { text: "registry=https://npm.acme.dev/\n//npm.acme.dev/:_authToken={uuid}\n", path: ".npmrc" },
      { text: "//npm.acme.dev/:username=ci\n//npm.acme.dev/:_password={b64:40}\n", path: ".npmrc" },
      { text: "_auth = {base64:ci:[alnum:20]}\nalways-auth = true\n", path: ".npmrc" },
      { text: "_authToken={uuid}\n", path: ".npmrc" },
      { text: "RUN echo '//npm.acme.dev/:_authToken={alnum:40}' > .npmrc\n", path: "Dockerfile" },
    ],
    misses: [
      { text: "//npm.acme.dev/:_authToken=${NPM_TOKEN}\n", path: ".npmrc" },
      { text: "//npm.acme.dev/:_authToken={alnum:15}\n", path: ".npmrc" },
      { text: "_auth={b64:40}\n", path: ".npmrc" },
      { text: "this._authToken = readToken1FromTheStore;\n", path: "src/session.ts" },
      { text: "//npm.acme.dev/:_authToken=process.env.NPM_TOKEN\n", path: "notes.md" },
    ],
  },
};
