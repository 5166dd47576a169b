/** `relative` as seen from `folder`, both with `/`; `undefined` when it leaves the top or is absolute. */
export function resolvePath(folder: string, relative: string): string | undefined {
  if (/^(?:[/~\\]|[A-Za-z]:[\\/])/.test(relative) || relative === "") return undefined;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
