import { keyTexts, type Provider, type SecretExamples, secretRules } from "../secret-rule.ts";

export const rules = secretRules("scrapers", [
  {
    id: "scraper-key",
    severity: "high",
    evidence: "known",
    match: "value",
    literals: ["scrap", "zenrows", "brightdata", "bright_data"],
    pattern: /[A-Za-z0-9]{32,80}/,
    context: {
      variables: [
        "SCRAPINGBEE_API_KEY",
        "SCRAPERAPI_KEY",
        "SCRAPER_API_KEY",
        "ZENROWS_API_KEY",
        "BRIGHTDATA_API_KEY",
        "BRIGHT_DATA_API_KEY",
        "SCRAPFLY_KEY",
      ],
      hosts: ["app.scrapingbee.com", "api.scraperapi.com", "api.zenrows.com", "api.brightdata.com"],
    },
    minEntropy: 3.6,
  },
  {
    id: "watercrawl-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["wc-"],
    pattern: /wc-[A-Za-z0-9]{32,64}/,
    context: { variables: ["WATERCRAWL_API_KEY"], hosts: ["app.watercrawl.dev"] },
  },
  {
    id: "scrapegraph-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    literals: ["sgai-"],
    pattern: /sgai-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  },
  {
    id: "spider-key",
    severity: "high",
    evidence: "observed",
    match: "token",
    needsContext: true,
    literals: ["sk-"],
    pattern: /sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    context: { variables: ["SPIDER_API_KEY"], hosts: ["api.spider.cloud"] },
  },
]);

export const provider: Provider = {
  id: "scrapers",
  name: {
    en: "Scraping APIs (ScrapingBee, ScraperAPI, ZenRows, Bright Data, Oxylabs, WaterCrawl)",
    zh: "抓取服务（ScrapingBee、ScraperAPI 等）",
  },
  revoke: "https://www.scrapingbee.com/account",
  steps: {
    en: "Make a new key on the account page of the service that the variable names, deploy it, delete this one there, then look at the requests",
    zh: "在变量名所指服务的账户页新建密钥并部署，删除这一个，再查看请求记录",
  },
  why: {
    en: "Whoever has it can use up the requests of your scraping plan.",
    zh: "拿到它的人可以耗尽你抓取套餐的请求次数。",
  },
  references: ["https://www.scrapingbee.com/documentation"],
};

export const texts = keyTexts(provider, {
  "scraper-key": { title: { en: "Scraping service API key", zh: "抓取服务 API 密钥" } },
  "watercrawl-key": { title: { en: "WaterCrawl API key", zh: "WaterCrawl API 密钥" } },
  "scrapegraph-key": { title: { en: "ScrapeGraphAI API key", zh: "ScrapeGraphAI API 密钥" } },
  "spider-key": { title: { en: "Spider API key", zh: "Spider API 密钥" } },
});

export const examples: SecretExamples = {
  "scraper-key": {
    hits: [
      "{upnum:64}",
      { text: "SCRAPINGBEE_API_KEY={upnum:64}\n", path: ".env" },
      { text: "base_url: https://app.scrapingbee.com/v1\napi_key: {upnum:64}\n", path: "config.yaml" },
    ],
    misses: ["{upnum:24}", { text: "BUILD_REVISION={upnum:64}\n", path: ".env" }],
  },
  "watercrawl-key": {
    hits: [
      "wc-{alnum:56}",
      { text: "WATERCRAWL_API_KEY=wc-{alnum:56}\n", path: ".env" },
      { text: "base_url: https://app.watercrawl.dev/v1\napi_key: wc-{alnum:56}\n", path: "config.yaml" },
    ],
    misses: ["wc-{alnum:24}", { text: "BUILD_REVISION=wc-{alnum:56}\n", path: ".env" }],
  },
  "scrapegraph-key": {
    hits: ["sgai-{uuid}", { text: 'const client = new Client({ apiKey: "sgai-{uuid}" });\n', path: "src/client.ts" }],
    misses: ["sgai-{hex:8}-{hex:4}-{hex:4}-{hex:12}", "sgai-{hex:9}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "sqai-{uuid}"],
  },
  "spider-key": {
    hits: [
      "sk-{uuid}",
      { text: "SPIDER_API_KEY=sk-{uuid}\n", path: ".env" },
      { text: "base_url: https://api.spider.cloud/v1\napi_key: sk-{uuid}\n", path: "config.yaml" },
    ],
    misses: ["sk-{hex:8}-{hex:4}-{hex:4}-{hex:12}", { text: "BUILD_REVISION=sk-{uuid}\n", path: ".env" }],
  },
};
