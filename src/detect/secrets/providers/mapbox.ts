import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("mapbox", [
  {
    id: "mapbox-secret-token",
    severity: "high",
    evidence: "known",
    match: "token",
    literals: ["sk.eyj"],
    pattern: /sk\.eyJ[A-Za-z0-9_-]{50,130}\.[A-Za-z0-9_-]{22}/,
  },
  {
    id: "mapbox-public-token",
    severity: "low",
    evidence: "known",
    match: "token",
    literals: ["pk.eyj"],
    pattern: /pk\.eyJ[A-Za-z0-9_-]{50,130}\.[A-Za-z0-9_-]{22}/,
    isPublic: true,
  },
]);

export const provider: Provider = {
  id: "mapbox",
  name: { en: "Mapbox", zh: "Mapbox" },
  revoke: "https://console.mapbox.com/account/access-tokens",
  steps: {
    en: "Make a new token with the same scopes at {page}, deploy it, delete this one there, then look at the account's usage since it was shared",
    zh: "在 {page} 新建权限相同的令牌并部署，删除这一个，再查看外泄以来的账户用量",
  },
  why: {
    en: "As far as its scopes go whoever has it can change or delete the account's maps, tilesets and tokens, and runs up its bill.",
    zh: "拿到它的人可以在其权限范围内改动或删除账户的地图、图块集和令牌，并产生费用。",
  },
  references: ["https://docs.mapbox.com/help/getting-started/access-tokens/"],
};

export const texts = keyTexts(provider, {
  "mapbox-secret-token": { title: { en: "Mapbox secret token", zh: "Mapbox 私有令牌" } },
  "mapbox-public-token": {
    title: { en: "Mapbox public token", zh: "Mapbox 公开令牌" },
    why: {
      en: "It is made for browsers and apps; without a list of allowed URLs others can use it on their pages, on your bill.",
      zh: "它本来就用于浏览器和应用；若没有限定允许的网址，别人可以在自己的页面使用，费用由你承担。",
    },
    fix: {
      en: "Restrict it to your URLs at {page}; if it was abused, make a new one, deploy it, delete this one, then look at the usage",
      zh: "在 {page} 把它限定到你的网址；若已被滥用，新建一个并部署，删除这一个，再查看用量",
    },
  },
});

export const examples: SecretExamples = {
  "mapbox-secret-token": {
    hits: [
      "sk.eyJ{b64url:80}.{b64url:22}",
      {
        text: "curl 'https://api.mapbox.com/tokens/v2/acme?access_token=sk.eyJ{b64url:78}.{b64url:22}'\n",
        path: "a.sh",
      },
    ],
    misses: ["sk.eyJ{b64url:80}.{b64url:21}", "sk.eyJ{b64url:40}.{b64url:22}", "sq.eyJ{b64url:80}.{b64url:22}"],
  },
  "mapbox-public-token": {
    hits: [
      "pk.eyJ{b64url:80}.{b64url:22}",
      { text: "mapboxgl.accessToken = 'pk.eyJ{b64url:78}.{b64url:22}';\n", path: "map.js" },
    ],
    misses: ["pk.eyJ{b64url:80}.{b64url:21}", "pk.eyJ{b64url:40}.{b64url:22}"],
  },
};
