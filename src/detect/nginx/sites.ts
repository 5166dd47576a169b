// Which configuration files of a snapshot belong together, and what they are made of.
import { append } from "../../model/append.ts";
import type { Snapshot } from "../../model/document.ts";
import { readSource } from "../../parse/compose-source-text.ts";
import type { ConfigFailure } from "../../parse/config-words.ts";
import { type NginxFile, parseNginx } from "../../parse/nginx-conf.ts";
import { contextsIn, type NginxTree, nginxTree } from "../../parse/nginx-contexts.ts";
import { type ConfigLayout, includedPaths, prefixOf } from "../../parse/nginx-includes.ts";
import { folderOf, isComposeName, serverConfigKind } from "../../parse/path-class.ts";
import type { MountedConfig, Stacks } from "../config-mounts.ts";
import { isTlsServer } from "./listens.ts";
import type { NginxSite } from "./nginx-rule.ts";

/** The sites that a change may concern; `failures` of files that nginx would refuse, which are read up to there. */
export interface Sites {
  readonly sites: readonly NginxSite[];
  readonly failures: readonly ConfigFailure[];
}

/** Reads whatever they include. */
export function sitesOf(snapshot: Snapshot, changedPaths: readonly string[] | undefined, { mounts }: Stacks): Sites {
  const mounted = mounts.filter(({ kind }) => kind === "nginx");
  const paths = new Set([...namedNear(snapshot.list(), changedPaths), ...mounted.map(({ path }) => path)]);
  const files = [...paths].sort().flatMap((path) => fileAt(path, snapshot) ?? []);
  const sites: NginxSite[] = [];
  const failures: ConfigFailure[] = [];
  const covered = new Set<string>();
  for (const file of [...files].sort((a, b) => rankOf(a) - rankOf(b))) {
    const { path } = file.text;
    if (covered.has(path) || !isNginx(file)) continue;
    const tree = treeOf(file, mounted, snapshot);
    for (const one of tree.paths) covered.add(one);
    append(failures, tree.failures);
    sites.push(siteOf(path, tree, mounted));
  }
  return { sites, failures };
}

function siteOf(path: string, tree: NginxTree, mounted: readonly MountedConfig[]): NginxSite {
  const services = mounted.filter((one) => tree.paths.has(one.path));
  const hasTlsServer = contextsIn(tree.root).some(isTlsServer);
  return { path, tree, services, hasTlsServer };
}

const namedOf = new WeakMap<readonly string[], readonly string[]>();

/** Files that are nginx's by name, in the folders that a change touches. */
function namedNear(list: readonly string[], changedPaths: readonly string[] | undefined): readonly string[] {
  const named = namedOf.get(list) ?? list.filter((path) => serverConfigKind(path) === "nginx");
  namedOf.set(list, named);
  if (changedPaths === undefined || named.length === 0) return named;
  const touched = new Set(changedPaths.filter((path) => serverConfigKind(path) === "nginx").map(prefixOf));
  for (const path of changedPaths) {
    for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1))
      touched.add(path.slice(0, slash));
    touched.add("");
  }
  // What a compose file mounts mostly lies below it; the other side may have no compose file that says so.
  const below = changedPaths.filter(isComposeName).map(folderOf);
  return named.filter(
    (path) => touched.has(prefixOf(path)) || below.some((folder) => folder === "" || path.startsWith(`${folder}/`)),
  );
}

function fileAt(path: string, snapshot: Snapshot): NginxFile | undefined {
  const text = readSource(snapshot, path);
  return text === undefined || text.view.binary ? undefined : parseNginx(text);
}

/** Main files first: the others are theirs if they include them. */
function rankOf({ directives }: NginxFile): number {
  const names = new Set(directives.filter(({ block }) => block !== undefined).map(({ name }) => name.value));
  return names.has("http") || names.has("events") ? 0 : names.has("server") ? 1 : 2;
}

const NGINX_DIRECTIVE =
  /^(?:http|events|server|location|upstream|map|stream|listen|server_name|root|alias|return|rewrite|add_header|ssl_\w{1,40}|proxy_\w{1,40}|fastcgi_\w{1,40}|uwsgi_\w{1,40}|grpc_\w{1,40}|limit_(?:req|conn)\w{0,40}|access_log|error_log|auth_basic\w{0,20}|auth_request|allow|deny|autoindex|gzip\w{0,20}|try_files|include|server_tokens|log_format|client_\w{1,40}|real_ip_\w{1,20}|set_real_ip_from)$/;

/** Other programs have files of such names too. */
function isNginx({ directives, failure, text }: NginxFile): boolean {
  const isLike = directives.filter(({ name }) => NGINX_DIRECTIVE.test(name.value)).length * 2 >= directives.length;
  if (failure === undefined) return directives.length > 0 && isLike;
  return /(?:^|\s)(?:http|server|events|upstream|location\s[^;{}\n]{1,200})\s{0,20}\{/.test(text.view.string());
}

function treeOf(file: NginxFile, mounted: readonly MountedConfig[], snapshot: Snapshot): NginxTree {
  const layout = layoutOf(file.text.path, mounted);
  return nginxTree(file, (pattern, from) =>
    includedPaths(pattern, from, layout, snapshot)?.flatMap((path) => fileAt(path, snapshot) ?? []),
  );
}

/** Templates that the image fills in are seen where it puts them. */
function layoutOf(path: string, mounted: readonly MountedConfig[]): ConfigLayout {
  const services = new Set(mounted.filter((one) => one.path === path).map(({ service }) => service));
  const mounts = mounted
    .filter(({ service }) => services.has(service))
    .map((one) => ({
      path: one.path,
      target: one.target.replace(/^\/etc\/nginx\/templates\//, "/etc/nginx/conf.d/").replace(/\.template$/, ""),
    }));
  return { prefix: prefixOf(path), mounts };
}
