export declare function baseName(path: string): string;
/** The folder of `path`, without a final slash; empty for the top. */
export declare function folderOf(path: string): string;
/**
 * A compose file by its name alone (templates too): specification in the policy catalogue's discovery names. `process-compose.yaml` is
 * another program's, without containers.
 */
export declare function isComposeName(path: string): boolean;
export declare function isYamlName(path: string): boolean;
/** Named as something to copy and fill in: `.env.example`, `docker-compose-template.yaml`. */
export declare function isTemplateName(path: string): boolean;
/**
 * An env file by its name: `.env`, `.env.*`, `*.env`, `.envrc`, `.env.keys`, everything in `docker/envs/`;
 * not one to copy and fill in (`.env.example`, `app.env.dist`, `sample.env`).
 */
export declare function isEnvFileName(path: string): boolean;
/** An env file or the example of one. */
export declare function isEnvLikeName(path: string): boolean;
export declare function isDockerfileName(path: string): boolean;
/** A kind of configuration that is judged by itself. */
export type ServerConfigKind = "nginx" | "caddy" | "squid" | "redis" | "pg-hba" | "dify-sandbox";
/** What a path, in a repository or in a container, says about a configuration file. */
export declare function serverConfigKind(path: string): ServerConfigKind | undefined;
/** Proxy and datastore configuration that a stack mounts. */
export declare function isServerConfigName(path: string): boolean;
/** Written to be copied: what it says is in force nowhere. A `.template` is filled in when the container starts, and is. */
export declare function isExampleName(path: string): boolean;
export declare function isIgnoreName(path: string): boolean;
/** What tells a server what to run on a change: workflows, GitLab's file, Jenkins's. */
export declare function isWorkflowPath(path: string): boolean;
/** Our own policy file, at the top of what is scanned. */
export declare const POLICY_PATH = ".stackgate.yml";
/** What was there before the gate, at the top likewise. */
export declare const BASELINE_PATH = ".stackgate-baseline.json";
/** What a source loads of a snapshot before anyone asks, because some family judges it wherever it lies. */
export declare function isPreloaded(path: string): boolean;
/** A policy file of ours, of the whole repository or of a folder in it. */
export declare function isPolicyPath(path: string): boolean;
