// A scan uses the rules of a few providers. Those of the others are not even made: what a provider's file calls its rules becomes a
// function that makes them, and the index of the providers, which is of such functions, takes it as it is.
const PROVIDER = /[/\\]detect[/\\]secrets[/\\]providers[/\\][\w.-]+\.ts$/;
const RULES = "export const rules = secretRules(";

export function lazyRules() {
  return {
    name: "lazy-rules",
    transform(code, id) {
      if (/[/\\]providers\.gen\.ts$/.test(id)) return code.replaceAll(/\(\) => (_\w+)/g, "$1");
      if (!PROVIDER.test(id)) return null;
      if (!code.includes(RULES)) throw new Error(`${id}: expected \`${RULES}\``);
      return code.replace(RULES, "export const rules = () => secretRules(");
    },
  };
}
