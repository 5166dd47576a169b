// A scan uses the rules of a few providers. Those of the others are not even made: what a provider's file calls its rules becomes a
// function that makes them, and the index of the providers, which is of such functions, takes it as it is. So it is with sentences.
const PROVIDER = /[/\\]detect[/\\]secrets[/\\]providers[/\\][\w.-]+\.ts$/;
const SENTENCES = /[/\\]messages[/\\](?:report|scan|source|policy|cli|rules|filtered|import|merge|sweep|action)\.ts$/;
const RULES = "export const rules = secretRules(";

export function lazyRules() {
  return {
    name: "lazy-rules",
    transform(code, id) {
      if (/[/\\]providers\.gen\.ts$/.test(id)) return code.replaceAll(/\(\) => (_\w+)/g, "$1");
      if (/[/\\]messages[/\\]catalogue\.ts$/.test(id)) return code.replaceAll(/\(\) => (\w+Sentences\b)/g, "$1");
      if (SENTENCES.test(id)) return sentencesWhenCalled(code, id);
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
