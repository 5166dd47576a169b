import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("openweather", [
  {
    id: "openweather-key",
    severity: "medium",
    evidence: "known",
    match: "value",
    literals: ["openweather", "open_weather", "owm_"],
    pattern: /[0-9a-f]{32}/,
    context: {
      variables: ["OPENWEATHER_API_KEY", "OPENWEATHERMAP_API_KEY", "OPEN_WEATHER_API_KEY", "OWM_API_KEY"],
      hosts: ["api.openweathermap.org"],
    },
  },
]);

export const provider: Provider = {
  id: "openweather",
  name: { en: "OpenWeather", zh: "OpenWeather" },
  revoke: "https://home.openweathermap.org/api_keys",
  steps: {
    en: "Make a new key at {page} (API keys), deploy it, delete this one there, then look at statistics since it was shared",
    zh: "在 {page}（API keys）新建密钥并部署，删除这一个，再查看外泄以来的调用统计",
  },
  why: {
    en: "Whoever has it can use up the calls of your OpenWeather plan.",
    zh: "拿到它的人可以耗尽你 OpenWeather 套餐的调用次数。",
  },
  references: ["https://openweathermap.org/appid"],
};

export const texts = keyTexts(provider, {
  "openweather-key": { title: { en: "OpenWeather API key", zh: "OpenWeather API 密钥" } },
});

export const examples: SecretExamples = {
  "openweather-key": {
    hits: [
      "{hex:32}",
      { text: "OPENWEATHER_API_KEY={hex:32}\n", path: ".env" },
      { text: "base_url: https://api.openweathermap.org/v1\napi_key: {hex:32}\n", path: "config.yaml" },
    ],
    misses: ["{hex:31}", { text: "BUILD_REVISION={hex:32}\n", path: ".env" }],
  },
};
