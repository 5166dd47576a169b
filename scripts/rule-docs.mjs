// docs/rules/: a page for each provider and each other family, and an index, in English and in Chinese. Made from the rules' files.
export const RULE_DOCS = "docs/rules";
const HEADER = "<!-- Written by `npm run gen`. -->\n\n";
const LANGUAGES = ["en", "zh"];

const WORDS = {
  title: { en: "Rules", zh: "规则" },
  intro: {
    en: "What stackgate looks for. `stackgate rules ID` says the same on the command line; the gate of a rule can be set in `.stackgate.yml`.",
    zh: "stackgate 检查的内容。命令行中可用 `stackgate rules RULE` 查看；规则的门禁可在 `.stackgate.yml` 中设置。",
  },
  legend: {
    en: "Examples are templates, so that no page holds anything that looks like a key: `{alnum:40}` stands for 40 random letters and digits, `{hex:32}` for 32 hex digits, `{b64:40}` and `{b64url:40}` for base64, `{uuid}` for a UUID, `{word:3}` for three words, `{cut}` for nothing.",
    zh: "示例都是模板，页面中没有任何形似密钥的文本：`{alnum:40}` 代表 40 个随机字母和数字，`{hex:32}` 代表 32 位十六进制，`{b64:40}` 和 `{b64url:40}` 代表 base64，`{uuid}` 代表 UUID，`{word:3}` 代表三个单词，`{cut}` 代表空。",
  },
  all: { en: "All rules", zh: "全部规则" },
  other: { en: "中文", zh: "English" },
  families: { en: "Other families", zh: "其他类别" },
  providers: { en: "Keys by provider", zh: "各服务商的密钥" },
  headIndex: { en: "| page | rules |", zh: "| 页面 | 规则 |" },
  headRules: {
    en: "| rule | finds | severity | confidence | when introduced |",
    zh: "| 规则 | 发现的问题 | 严重程度 | 置信度 | 新引入时 |",
  },
  revoke: { en: "Where a key is ended: {page}", zh: "吊销密钥的页面：{page}" },
  fix: { en: "What to do: {fix}.", zh: "处理方法：{fix}。" },
  gates: {
    en: "Gate: introduced {introduced}, weakened {weakened}, existing {existing}.",
    zh: "门禁：新引入时{introduced}，防护被削弱时{weakened}，原有的{existing}。",
  },
  gatesNewProject: {
    en: "Gate: introduced {introduced}, introduced with a new project {newProject}, weakened {weakened}, existing {existing}.",
    zh: "门禁：新引入时{introduced}，随新项目引入时{newProject}，防护被削弱时{weakened}，原有的{existing}。",
  },
  gatesNewService: {
    en: "Gate: introduced {introduced}, introduced with a new service {newService}, weakened {weakened}, existing {existing}.",
    zh: "门禁：新引入时{introduced}，随新服务引入时{newService}，防护被削弱时{weakened}，原有的{existing}。",
  },
  variables: { en: "Names that say whose it is: {list}", zh: "表明归属的变量名：{list}" },
  hosts: { en: "Addresses that say whose it is: {list}", zh: "表明归属的地址：{list}" },
  otherPart: {
    en: "With {id} nearby it is one finding, more severe than either.",
    zh: "与 {id} 同处一处时合为一个问题，比单独出现更严重。",
  },
  hits: { en: "Found:", zh: "会发现：" },
  doubtful: { en: "Found, at low confidence:", zh: "会发现，置信度低：" },
  misses: { en: "Not found:", zh: "不会发现：" },
  "env-file": { en: "Env files", zh: ".env 文件" },
  compose: { en: "Docker Compose", zh: "Docker Compose" },
  nginx: { en: "nginx", zh: "Nginx" },
  proxy: { en: "Caddy and Squid", zh: "Caddy 与 Squid" },
  "datastore-config": { en: "Settings of datastores and sandboxes", zh: "数据存储与沙箱的配置" },
  policy: { en: "The gate itself", zh: "门禁本身" },
  published: {
    en: "Values that products publish",
    zh: "产品公开的默认值",
  },
};

/** Pages by path. `data` is what scripts/gen.mjs loads of the sources. */
export function ruleDocs(data) {
  const pages = pagesOf(data);
  const files = new Map();
  for (const language of LANGUAGES) {
    const context = { ...data, language, idPages: idPagesOf(pages) };
    files.set(pathOf("README", language), indexPage(pages, context));
    for (const page of pages) files.set(pathOf(page.name, language), rulesPage(page, context));
  }
  return files;
}

function pathOf(name, language) {
  return `${RULE_DOCS}/${language === "en" ? "" : "zh/"}${name}.md`;
}

/** What goes onto each page, in the order of the index. */
function pagesOf({ families, providers, published }) {
  const pages = [
    ...families.map(({ name, rules }) => ({ name, title: WORDS[name], rules })),
    { name: "published-default", title: WORDS.published, rules: [published] },
    ...providers.map(({ provider, rules, texts, examples }) => ({
      name: provider.id,
      title: provider.name,
      provider,
      rules: rules.map((rule) => ({ rule, text: texts[rule.id], examples: examples[rule.id] })),
    })),
  ];
  const names = new Set(["README"]);
  for (const { name } of pages) {
    if (names.has(name.toLowerCase())) throw new Error(`two pages are called ${name}`);
    names.add(name.toLowerCase());
  }
  return pages;
}

function idPagesOf(pages) {
  return new Map(pages.flatMap(({ name, rules }) => rules.map(({ rule }) => [rule.id, name])));
}

function indexPage(pages, context) {
  const { language } = context;
  const word = (name) => WORDS[name][language];
  const row = ({ name, title, rules }) =>
    `| [${titled(title[language], context)}](${name}.md) | ${rules.map(({ rule }) => link(rule.id, context)).join(", ")} |\n`;
  const section = (name, some) =>
    `## ${word(name)}\n\n${word("headIndex")}\n| --- | --- |\n${some.map(row).join("")}\n`;
  const families = pages.filter(({ provider }) => provider === undefined);
  const providers = pages.filter(({ provider }) => provider !== undefined);
  return `${HEADER}# ${word("title")}\n\n[${word("other")}](${language === "en" ? "zh/README.md" : "../README.md"})\n\n${word("intro")}\n\n${word("legend")}\n\n${section("families", families)}${section("providers", providers).trimEnd()}\n`;
}

function rulesPage({ name, title, provider, rules }, context) {
  const { language } = context;
  const word = (id) => WORDS[id][language];
  const other = language === "en" ? `zh/${name}.md` : `../${name}.md`;
  const lines = [
    `${HEADER}# ${titled(title[language], context)}\n`,
    `[${word("all")}](README.md) · [${word("other")}](${other})\n`,
    ...(provider?.revoke === undefined ? [] : [`${filled(word("revoke"), { page: url(provider.revoke, context) })}\n`]),
    `${word("headRules")}\n| --- | --- | --- | --- | --- |\n${rules.map((one) => rowOf(one, context)).join("")}`,
    ...rules.map((one) => ruleSection(one, context)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function rowOf({ rule, text }, context) {
  const { language, say } = context;
  const cells = [
    `[${rule.id}](#${rule.id})`,
    markdown(text.title[language], context),
    say(language, `report.severity.${rule.severity}`),
    say(language, `rules.confidence.${rule.confidence}`),
    say(language, `rules.gate.${rule.gates.introduced}`),
  ];
  return `| ${cells.join(" | ")} |\n`;
}

function ruleSection({ rule, text, examples }, context) {
  const { language, say, otherPartOf } = context;
  const word = (id, values) => filled(WORDS[id][language], values);
  const gates = Object.fromEntries(
    Object.entries(rule.gates).map(([status, gate]) => [status, say(language, `rules.gate.${gate}`)]),
  );
  const differs = (gate) => gate !== undefined && gate !== gates.introduced;
  const gatesWord = differs(gates.newProject)
    ? "gatesNewProject"
    : differs(gates.newService)
      ? "gatesNewService"
      : "gates";
  const { variables = [], hosts = [] } = rule.context ?? {};
  const otherPart = otherPartOf(rule.id);
  const list = (items) => items.map((item) => context.codeSpan(item)).join(", ");
  const paragraphs = [
    `## ${rule.id}`,
    markdown(`${text.title[language]}${language === "en" ? ". " : "。"}${text.why[language]}`, context),
    word("fix", { fix: markdown(text.fix[language], context) }),
    word(gatesWord, gates),
    ...(variables.length === 0 ? [] : [word("variables", { list: list(variables) })]),
    ...(hosts.length === 0 ? [] : [word("hosts", { list: list(hosts) })]),
    ...(otherPart === undefined ? [] : [word("otherPart", { id: link(otherPart, context) })]),
    ...["hits", "doubtful", "misses"].flatMap((kind) =>
      exampleBlocks(word(kind), examples?.[kind] ?? [], rule, context),
    ),
    ...(text.references.length === 0 ? [] : [text.references.map((one) => `- ${url(one, context)}`).join("\n")]),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** Values in one block, the name above them that they need if they do; each file in one of its own under its name. */
function exampleBlocks(label, examples, rule, context) {
  if (examples.length === 0) return [];
  const [variable] = rule.match === "value" || rule.needsContext === true ? (rule.context?.variables ?? []) : [];
  const values = examples.filter((example) => typeof example === "string");
  const files = examples.filter((example) => typeof example !== "string");
  const named = (name) => (name === undefined ? [] : [context.codeSpan(name)]);
  return [
    label,
    ...(values.length === 0 ? [] : [...named(variable), block(values.join("\n"), context)]),
    ...files.flatMap(({ text, path }) => [...named(path), block(text, context)]),
  ];
}

function block(text, { fenceFor, escapeTerminal }) {
  const lines = text
    .replace(/(?:\r\n|\r|\n)$/, "")
    .split(/\r\n|\r|\n/)
    .map((line) => escapeTerminal(line.replaceAll("\t", "    "), Number.POSITIVE_INFINITY));
  const fence = fenceFor(lines);
  return `${fence}text\n${lines.join("\n")}\n${fence}`;
}

function link(id, { idPages }) {
  return `[${id}](${idPages.get(id)}.md#${id})`;
}

function markdown(text, { markdownText, unfilledText, language }) {
  return markdownText(unfilledText({ [language]: text }, language));
}

/** "a service" is the name of what has none. */
function titled(text, context) {
  return markdown(text.charAt(0).toUpperCase() + text.slice(1), context);
}

function filled(text, values = {}) {
  return text.replaceAll(/\{([a-zA-Z]+)\}/g, (mark, name) => values[name] ?? mark);
}

/** A link, unless something in it would end one. */
function url(address, { codeSpan }) {
  return /^https:\/\/[^\s<>]+$/.test(address) ? `<${address}>` : codeSpan(address);
}
