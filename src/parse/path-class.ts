// What a path's name says about the file. Names compare without regard to case, as on the file systems of most users.

const COMPOSE_NAME =
  /^(?:compose|docker-compose[^/]*|compose[.-][^/]*|(?!process-)[^/]*[.-]compose|[^/]*\.docker-compose|stack|docker-stack[^/]*|(?:container|podman)-compose)\.ya?ml(?:\.(?:example|sample|template|dist|tmpl))?$/i;
const TEMPLATE_NAME = /(?:^|[._-])(?:example|sample|template|dist|tmpl|j2)(?:[._-]|$)/i;
const TEMPLATE_SUFFIX =
  /[._-](?:example|sample|template|dist|tmpl|j2)$|(?:^|[._-])(?:example|sample|template|dist)\.env$/i;

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder of `path`, without a final slash; empty for the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/**
 * A compose file by its name alone (templates too): specification in the policy catalogue's discovery names. `process-compose.yaml` is
 * another program's, without containers.
 */
export function isComposeName(path: string): boolean {
  return COMPOSE_NAME.test(baseName(path));
}

export function isYamlName(path: string): boolean {
  return /\.ya?ml(?:\.(?:example|sample|template|dist|tmpl))?$/i.test(path);
}

/** Named as something to copy and fill in: `.env.example`, `docker-compose-template.yaml`. */
export function isTemplateName(path: string): boolean {
  return TEMPLATE_NAME.test(baseName(path));
}

/**
 * An env file by its name: `.env`, `.env.*`, `*.env`, `.envrc`, `.env.keys`, everything in `docker/envs/`;
 * not one to copy and fill in (`.env.example`, `app.env.dist`, `sample.env`).
 */
export function isEnvFileName(path: string): boolean {
  const name = baseName(path);
  if (TEMPLATE_SUFFIX.test(name)) return false;
  if (/^\.env(?:rc)?$|^\.env\.|\.env$/i.test(name))
    return !/^\.env\.(?:example|sample|template|dist)(?:\.|$)/i.test(name);
  return /(?:^|\/)docker\/envs\//i.test(path);
}

/** An env file or the example of one. */
export function isEnvLikeName(path: string): boolean {
  return (
    isEnvFileName(path) || /(?:^|\.)env(?:rc)?\.|\.env$|env\.(?:example|sample|template|dist)$/i.test(baseName(path))
  );
}

export function isDockerfileName(path: string): boolean {
  return /^(?:dockerfile|containerfile)(?:[.-].*)?$|\.(?:dockerfile|containerfile)$/i.test(baseName(path));
}

/** A kind of configuration that is judged by itself. */
export type ServerConfigKind = "nginx" | "caddy" | "squid" | "redis" | "pg-hba" | "dify-sandbox";

const COPY = /\.(?:template|tmpl|tpl|j2|example|sample|dist)$/;

/** What a path, in a repository or in a container, says about a configuration file. */
export function serverConfigKind(path: string): ServerConfigKind | undefined {
  if (!/conf|caddy|sites-/i.test(path)) return undefined;
  const lower = path.toLowerCase().replace(COPY, "");
  const name = baseName(lower);
  if (/^caddyfile$|\.(?:caddy|caddyfile)$/.test(name) || isNamedCaddyfile(baseName(path))) return "caddy";
  if (/^squid[^/]{0,80}\.conf$/.test(name)) return "squid";
  if (/^(?:redis|valkey)[^/]{0,80}\.conf$/.test(name)) return "redis";
  if (name === "pg_hba.conf") return "pg-hba";
  if (/(?:^|\/)sandbox\/conf\/config\.ya?ml$/.test(lower)) return "dify-sandbox";
  return isNginxPath(lower, name, path) ? "nginx" : undefined;
}

/** `Caddyfile.prod`; not a source that is about one. */
function isNamedCaddyfile(name: string): boolean {
  return (
    /^Caddyfile[.-][\w.-]{1,80}$/.test(name) && !/\.(?:mdx?|html?|[cm]?[jt]sx?|go|py|rb|rs|json|txt|sh)$/i.test(name)
  );
}

/** `lower` is without the ending of a template. */
function isNginxPath(lower: string, name: string, path: string): boolean {
  if (/(?:^|\/)sites-(?:enabled|available)\/[^/]{1,200}$/.test(lower)) return true;
  if (!name.endsWith(".conf")) return false;
  if (/^\.?nginx|(?:^|[._-])nginx\.conf$/.test(name)) return true;
  return /(?:^|\/)(?:\.?nginx|openresty|conf\.d)\//.test(lower) || /\.conf\.template$/i.test(path);
}

/** Proxy and datastore configuration that a stack mounts. */
export function isServerConfigName(path: string): boolean {
  return serverConfigKind(path) !== undefined || /^(?:traefik\.ya?ml|postgresql\.conf|my\.cnf)$/i.test(baseName(path));
}

/** Written to be copied: what it says is in force nowhere. A `.template` is filled in when the container starts, and is. */
export function isExampleName(path: string): boolean {
  return /(?:^|[._-])(?:example|sample|dist)(?:[._-]|$)/i.test(baseName(path));
}

export function isIgnoreName(path: string): boolean {
  return /^\.(?:git|docker)ignore$/.test(baseName(path));
}

/** What tells a server what to run on a change: workflows, GitLab's file, Jenkins's. */
export function isWorkflowPath(path: string): boolean {
  return (
    /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path) ||
    /^\.gitlab-ci\.yml$/i.test(path) ||
    /^jenkinsfile$/i.test(path)
  );
}

/** Our own policy file, at the top of what is scanned. */
export const POLICY_PATH = ".stackgate.yml";

/** What was there before the gate, at the top likewise. */
export const BASELINE_PATH = ".stackgate-baseline.json";

/** Every preloaded path has one of these in it. Most paths of a repository have none, and are told by this alone. */
const PART_OF_PRELOADED =
  /compose|stack|env|docker|container|conf|caddy|sites-|traefik|cnf|ignore|workflows|gitlab|jenkins/i;

/** What a source loads of a snapshot before anyone asks, because some family judges it wherever it lies. */
export function isPreloaded(path: string): boolean {
  if (!PART_OF_PRELOADED.test(path)) return false;
  return (
    isComposeName(path) ||
    isEnvLikeName(path) ||
    isDockerfileName(path) ||
    isServerConfigName(path) ||
    isIgnoreName(path) ||
    isWorkflowPath(path) ||
    path === POLICY_PATH
  );
}

/** A policy file of ours, of the whole repository or of a folder in it. */
export function isPolicyPath(path: string): boolean {
  return baseName(path) === POLICY_PATH;
}
