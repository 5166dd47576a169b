// What kind of text a file holds, by its name: whether a bare word in it is a value or an expression.
import { baseName, isComposeName, isDockerfileName, isEnvLikeName } from "./path-class.ts";

/**
 * `config`: what stands behind a name is its value. `script`: a quoted text is, as in `config`, and a bare word is an expression.
 * `code`: only a quoted text is a value, of whatever. `text`: prose, in which both are examples. `unknown`: none of these by its name.
 */
export type FileKind = "config" | "script" | "code" | "text" | "unknown";

const CONFIG =
  /\.(?:ya?ml|json[5c]?|jsonl|toml|ini|cfg|cnf|conf|config|properties|props|xml|plist|tfvars|tfstate|env|envrc|service|desktop|reg|pgpass|netrc|npmrc|pypirc|cfn|sls|j2|tpl|tmpl|template|example|sample|dist|local|secrets?|csproj|sql|sh|bash|zsh|fish|bat|cmd|htpasswd|htaccess|http|rest|ovpn|pem|log|list|repo|hosts|inventory|ora|rdp|ks|mk|cred|creds|credentials|ya?ml\.erb|json\.erb)$/i;
const SCRIPT = /\.(?:tf|hcl|nix|bicep|gradle|gradle\.kts|ps1|psm1|nomad|jenkinsfile)$/i;
/** Code that only gives names their values. */
const SETTINGS =
  /^(?:wp-config|config|configuration|settings|local_settings|secrets?|credentials?|database|parameters|env|environment|ecosystem\.config)(?:[._-](?:local|prod|production|dev|development|staging))?\.(?:php|py|rb|[cm]?[jt]s)$/i;
const CODE =
  /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kt|kts|scala|groovy|rb|php|phtml|cs|vb|fs|swift|m|mm|c|cc|cpp|cxx|h|hpp|rs|dart|lua|pl|pm|r|jl|ex|exs|erl|clj|cljs|hs|elm|vue|svelte|astro|map|html?|jsp|erb|ejs|hbs|css|scss|less|ipynb|sol|zig|nim|cr|coffee|proto|graphql)$/i;
const TEXT = /\.(?:md|mdx|markdown|rst|txt|adoc|asciidoc|org|tex|docx?|rtf|po|pot|csv|tsv|srt)$/i;
/** `PKG-INFO` and `METADATA` of Python hold the README. */
const TEXT_ALONE = /^(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|PKG-INFO|METADATA)$/;

export function fileKindOf(path: string): FileKind {
  if (isEnvLikeName(path) || isComposeName(path) || isDockerfileName(path)) return "config";
  const name = baseName(path);
  if (
    /^[._]?(?:netrc|npmrc|pypirc|pgpass|my\.cnf|htpasswd|htaccess|git-credentials|gitconfig|dockercfg|s3cfg|boto|credentials|shadow|hosts|inventory|sasl_passwd|kubeconfig|crontab|bashrc|zshrc|bash_profile|profile|(?:bash|zsh|psql|mysql)_history|Caddyfile|Procfile|Makefile)$/i.test(
      name,
    )
  )
    return "config";
  if (SCRIPT.test(name) || /^(?:Jenkinsfile|Vagrantfile)$/i.test(name)) return "script";
  if (SETTINGS.test(name)) return "script";
  if (CODE.test(name)) return "code";
  if (TEXT.test(name) || TEXT_ALONE.test(name)) return "text";
  return CONFIG.test(name) ? "config" : "unknown";
}

const TEST =
  /(?:^|[/_.-])(?:tests?\d{0,2}|testing|self-?tests?|dummy|dummy[-_]?servers?|test[-_]?(?:data|utils?|setup|support|helpers?|resources?|certs?|keys?|servers?|suites?|cases?)|specs?|__tests__|__mocks__|mocks?|fixtures?|e2e|cypress|stories|snapshots?|examples?\d{0,2}|samples?\d{0,2}|demos?|tutorials?\d{0,4}|docs_src)(?:[/_.-]|$)/i;

/** A test, a fixture or an example, by its path; the folder `t` holds tests since Perl. */
export function isTestPath(path: string): boolean {
  return TEST.test(path) || /(?:^|\/)t\//.test(path) || /(?:Test|Tests|Spec|IT)\.[a-z]{1,6}$/.test(path);
}

/** Below a folder of documents. */
export function isDocumentation(path: string): boolean {
  return /(?:^|\/)docs?\//i.test(path);
}

/** What runs on a change, with services that end with it, by its path. */
export function isPipelinePath(path: string): boolean {
  return /(?:^|\/)\.(?:github|gitea|forgejo|circleci|woodpecker|buildkite)\//.test(path);
}

const LOCALE =
  /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages)(?:\/|[._-])|\.(?:po|pot|strings|resx|xliff?|arb)$|(?:^|\/)values(?:-[a-z]{2}(?:-r[A-Z]{2})?)?\/strings[^/]{0,40}\.xml$/i;
/** `de.json`, `app_pt-BR.yml` */
const LANGUAGE_FILE =
  /(?:^|[/._-])(?:ar|bg|bn|ca|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|it|ja|ko|lt|lv|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|zh)(?:[-_](?:[A-Z]{2}|Han[st]))?\.(?:json5?|ya?ml|properties|ini|php|[jt]s|toml)$/;

/** Sentences of a user interface, by its path. */
export function isLocalePath(path: string): boolean {
  return LOCALE.test(path) || LANGUAGE_FILE.test(path);
}
