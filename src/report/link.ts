/** A terminal that takes links. */
export interface Links {
  /** The folder that paths are named from; absent: they are no files that could be opened. */
  readonly top?: string;
}

/** `text` as a link to `address`, which holds no character that a terminal could take for the end of it. */
export function linked(text: string, address: string): string {
  return `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`;
}

/** Of a file: whatever its name holds is percent-encoded. */
export function fileAddress(top: string, path: string): string {
  const whole = `${top.replaceAll("\\", "/").replace(/\/$/, "")}/${path}`;
  const encoded = whole.split("/").map((part) => encodeURIComponent(part.replaceAll(/\p{Cs}/gu, "\ufffd")));
  // `C:` of a drive stays the root that it is.
  return `file://${whole.startsWith("/") ? "" : "/"}${encoded.join("/").replace(/^([A-Za-z])%3A\//, "$1:/")}`;
}

/** Of a page on the web; `undefined` for anything else. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" && /^[\x21-\x7e]+$/.test(href) ? href : undefined;
}
