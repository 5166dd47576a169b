import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes `path` and what is missing above it, for its user alone. Throws what the system does. One by one: below a folder that lists
 * what is made in it as missing, like /proc, node's own way (`recursive`) never ends.
 */
export function makeOwnFolder(path: string): void {
  if (existsSync(path)) return;
  makeOwnFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another run may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
