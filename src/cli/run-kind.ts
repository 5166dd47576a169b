/**
 * Whether these arguments ask for a scan of the index, as they are written most often: by then nothing was read of them. One that has a
 * deadline ends its git itself, or lies in another process.
 */
export function isOfIndex([command, ...rest]: readonly string[]): boolean {
  if (rest.some((one) => one.startsWith("--deadline") || one === "--help" || one === "-h")) return false;
  if (command === "hook") return rest[0] === "pre-commit" || rest[0] === "pre-merge-commit";
  return command === "scan" && rest.includes("--staged");
}

/** Whether they ask for a scan of what a branch brings. */
export function isOfRange([command, ...rest]: readonly string[]): boolean {
  return command === "scan" && rest.some((one) => one === "--base" || one.startsWith("--base="));
}
