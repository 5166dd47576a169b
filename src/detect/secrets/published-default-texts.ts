import type { RuleText } from "../../model/rule.ts";
import type { Text } from "../../model/text.ts";

const title: Text = {
  en: "{variable} is the default that {product} publishes",
  zh: "{variable} 用的是 {product} 公开的默认值",
};
const fallbackTitle: Text = {
  en: "{variable} falls back to the default that {product} publishes",
  zh: "{variable} 默认取 {product} 公开的默认值",
};
/** Whether the others exist in this repository nobody has looked. */
const ofPair = {
  en: " Where one of these variables has the same value, change it there too: {other}.",
  zh: "如果别处的 {other} 也用了这个值，请一并更换。",
};

/** A pair's two sentences are whole ones, so that one may follow the other. */
function withPair({ en, zh }: Text): Text {
  return { en: en + ofPair.en, zh: zh + ofPair.zh };
}

const started: Text = {
  en: "{variable} has the value that the documentation of {product} prints.",
  zh: "{variable} 的值就是 {product} 文档中的默认值。",
};
const fallback: Text = {
  en: "Without {variable} set, the value that {product} publishes is used.",
  zh: "未设置 {variable} 时，会使用 {product} 公开的值。",
};
const template: Text = {
  en: "Whoever copies this file without changing {variable} runs {product} with a value that anyone can look up.",
  zh: "直接复制本文件而不改 {variable} 的人，会用任何人都能查到的值运行 {product}。",
};

/** The sentences of `published-default`. `{other}` names the variables of the other side. */
export const publishedDefaultTexts: RuleText = {
  title: { en: "Published default credential", zh: "使用了公开的默认值" },
  titles: {
    unnamed: { en: "A default that {product} publishes", zh: "{product} 公开的默认值" },
    default: title,
    defaultPair: title,
    fallback: fallbackTitle,
    fallbackPair: fallbackTitle,
    template: title,
    templatePair: title,
  },
  why: {
    en: "Anyone can look it up in the product's documentation, and attackers try it first.",
    zh: "任何人都能在产品文档中查到它，攻击者最先试的就是它。",
  },
  fix: {
    en: "Put what `openssl rand -hex 32` prints in its place, and give the running service the same value",
    zh: "换成 `openssl rand -hex 32` 生成的值，并让运行中的服务也改用它",
  },
  fixes: {
    compose: {
      en: "Write ${{variable}:?set it in .env} here; in .env, which git ignores, {variable}= and what openssl rand -hex 32 prints",
      zh: "此处写 ${{variable}:?请在 .env 中设置}；在被 Git 忽略的 .env 中写 {variable}=，值用 openssl rand -hex 32 生成",
    },
  },
  messages: {
    unnamed: { en: "This value stands in the documentation of {product}.", zh: "这个值就写在 {product} 的文档里。" },
    default: started,
    defaultPair: withPair(started),
    fallback,
    fallbackPair: withPair(fallback),
    template,
    templatePair: withPair(template),
  },
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"],
};
