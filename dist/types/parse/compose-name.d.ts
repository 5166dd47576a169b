import type { Environment } from "./compose-environment.ts";
import { type Loading } from "./compose-loading.ts";
/** Empty where nothing tells it: at the top of a repository, whose folder may have any name. */
export declare function projectName(paths: readonly string[], folderName: string, environment: Environment, loading: Loading): string;
