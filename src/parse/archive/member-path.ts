// How the members of a container are named. `!/` is how Java's URLs name them, and a glob as `a.jar!/**` means all of them.

const MAX_NAME = 1024;
const SEPARATOR = "!/";

/** `name` is bytes as one character each; a member whose name leads out of the container is named as one that does not. */
export function memberPath(container: string, name: string): string {
  const text = Buffer.from(name, "latin1").toString("utf8");
  const readable = text.includes("\ufffd") ? name : text;
  const parts = readable
    .replaceAll("\\", "/")
    .replaceAll("\0", "\ufffd")
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .map((part) => (part === ".." ? "(..)" : part));
  const whole = parts.join("/");
  return `${container}${SEPARATOR}${whole.length > MAX_NAME ? `…${whole.slice(-MAX_NAME)}` : whole}`;
}

/** The name of what a compressed file holds: `dump.sql` of `dump.sql.gz`. */
export function unpackedName(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const inner = /^(.+)\.(?:gz|zst)$/i.exec(name)?.[1] ?? /^(.+)\.t(?:gz|zst)$/i.exec(name)?.[1]?.concat(".tar");
  return Buffer.from(inner ?? name, "utf8").toString("latin1");
}

/** The containers that a member is in, outermost first. A folder that is called `!` is none. */
export function containersOf(path: string): readonly string[] {
  const found: string[] = [];
  for (let at = path.indexOf(SEPARATOR); at >= 0; at = path.indexOf(SEPARATOR, at + 1))
    if (at > 0 && path[at - 1] !== "/") found.push(path.slice(0, at));
  return found;
}
