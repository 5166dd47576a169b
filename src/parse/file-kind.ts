// What kind of text a file holds, by its name: whether a bare word in it is a value or an expression.
import { baseName, isComposeName, isDockerfileName, isEnvLikeName } from "./path-class.ts";

/**
 * `config`: what stands behind a name is its value. `code`: only a quoted text is a value. `text`: prose, in which both are examples.
 * `unknown`: none of these by its name.
 */
export type FileKind = "config" | "code" | "text" | "unknown";

const CONFIG =
  /\.(?:ya?ml|json[5c]?|jsonl|toml|ini|cfg|cnf|conf|config|properties|props|xml|plist|tf|tfvars|hcl|env|envrc|service|desktop|reg|pgpass|netrc|npmrc|pypirc|cfn|bicep|nix|sls|j2|tpl|tmpl|template|example|sample|dist|local|secrets?|csproj|gradle|sql|sh|bash|zsh|fish|bat|cmd|ps1|psm1|htpasswd|http|rest|ovpn|pem|log)$/i;
const CODE =
  /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kt|kts|scala|groovy|rb|php|phtml|cs|vb|fs|swift|m|mm|c|cc|cpp|cxx|h|hpp|rs|dart|lua|pl|pm|r|jl|ex|exs|erl|clj|cljs|hs|elm|vue|svelte|astro|html?|jsp|erb|ejs|hbs|css|scss|less|ipynb|sol|zig|nim|cr|coffee|proto|graphql)$/i;
const TEXT = /\.(?:md|mdx|markdown|rst|txt|adoc|asciidoc|org|tex|docx?|rtf|po|pot|csv|tsv|srt)$/i;

export function fileKindOf(path: string): FileKind {
  if (isEnvLikeName(path) || isComposeName(path) || isDockerfileName(path)) return "config";
  const name = baseName(path);
  if (
    /^\.?(?:netrc|_netrc|npmrc|pypirc|pgpass|my\.cnf|htpasswd|git-credentials|dockercfg|s3cfg|boto|credentials|shadow|Jenkinsfile|Vagrantfile|Procfile|Makefile)$/i.test(
      name,
    )
  )
    return "config";
  if (CODE.test(name)) return "code";
  if (TEXT.test(name)) return "text";
  return CONFIG.test(name) ? "config" : "unknown";
}

const TEST =
  /(?:^|[/_.-])(?:tests?|testing|testdata|test-?utils?|specs?|__tests__|__mocks__|mocks?|fixtures?|e2e|cypress|stories|examples?|samples?|demos?|tutorials?)(?:[/_.-]|$)/i;

/** A test, a fixture or an example, by its path. */
export function isTestPath(path: string): boolean {
  return TEST.test(path) || /(?:Test|Tests|Spec|IT)\.[a-z]{1,6}$/.test(path);
}

const LOCALE =
  /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages)(?:\/|[._-])|\.(?:po|pot|strings|resx|xliff?|arb)$/i;

/** Sentences of a user interface, by its path. */
export function isLocalePath(path: string): boolean {
  return LOCALE.test(path);
}
