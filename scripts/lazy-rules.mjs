import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

// A scan uses the rules of a few providers. Those of the others are not even made: what a provider's file calls its rules becomes a
// function that makes them, and the index of the providers, which is of such functions, takes it as it is. So it is with sentences.
const PROVIDER = /[/\\]detect[/\\]secrets[/\\]providers[/\\][\w.-]+\.ts$/;
const CATALOGUE = join(import.meta.dirname, "..", "src", "messages", "catalogue.ts");
/** The files of the catalogue's rooms. */
const SENTENCES = new Set(
  [...readFileSync(CATALOGUE, "utf8").matchAll(/^import \{ \w+Sentences \} from "\.\/([\w-]+\.ts)";$/gm)].map(
    ([, file]) => join(dirname(CATALOGUE), file),
  ),
);
const RULES = "export const rules = secretRules(";

export function lazyRules() {
  return {
    name: "lazy-rules",
    transform(code, id) {
      if (/[/\\]providers\.gen\.ts$/.test(id)) return code.replaceAll(/\(\) => (_\w+)/g, "$1");
      if (normalize(id) === CATALOGUE) return code.replaceAll(/\(\) => (\w+Sentences\b)/g, "$1");
      if (SENTENCES.has(normalize(id))) return sentencesWhenCalled(code, id);
      if (!PROVIDER.test(id)) return null;
      if (!code.includes(RULES)) throw new Error(`${id}: expected \`${RULES}\``);
      return code.replace(RULES, "export const rules = () => secretRules(");
    },
  };
}

function sentencesWhenCalled(code, id) {
  const lazy = code
    .replace(/^(export const \w+Sentences = )\{$/m, "$1() => ({")
    .replace(/^\}( as const\b[^;]*)?;$/m, "}$1);");
  if (!/= \(\) => \(\{$/m.test(lazy) || !/^\}[^;]*\);$/m.test(lazy))
    throw new Error(`${id}: expected one record of sentences`);
  return lazy;
}
