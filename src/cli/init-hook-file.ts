// A hook file that runs ours besides whatever it did before.

/** How a hook file is run: husky by `sh -e`, git by the file's first line. */
export type HookKind = "husky" | "plain";

/**
 * `text` (`undefined`: there is no such file) with `line` in it. It goes to the end, where linters before it have staged what they
 * changed; before the end only where the file leaves early (`exec`, `exit`). `undefined`: it is no shell script, and stays as it is.
 * A file that has the line already is given back to the byte.
 */
export function withLine(text: string | undefined, line: string, kind: HookKind): string | undefined {
  if (text === undefined || text.trim() === "") return kind === "husky" ? `${line}\n` : `#!/bin/sh\n${line}\n`;
  if (!isShell(text, kind)) return undefined;
  const lines = text.split("\n");
  if (lines.some((one) => one.trim() === line)) return text;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const leaves = lines.findIndex((one) => /^(?:exec|exit)\b/.test(one));
  if (leaves === -1) return `${text}${text.endsWith("\n") ? "" : end}${line}${end}`;
  return [...lines.slice(0, leaves), line + (end === "\r\n" ? "\r" : ""), ...lines.slice(leaves)].join("\n");
}

/** `text` without `line`; `undefined` where nothing but the first line of a script is left, so that the file goes too. */
export function withoutLine(text: string, line: string): string | undefined {
  const lines = text.split("\n").filter((one) => one.trim() !== line);
  return lines.every((one) => one.trim() === "" || one.startsWith("#!")) ? undefined : lines.join("\n");
}

/** The line of a hook file that calls us, be it `own` or one of somebody's making; `undefined`: none does. */
export function callingLine(text: string, name: string, own?: string): string | undefined {
  return text
    .split("\n")
    .map((line) => line.trim())
    .find(
      (line) =>
        line === own ||
        (!line.startsWith("#") && line.includes("stackgate") && new RegExp(`hooks?[/ ]${name}\\b(?!-)`).test(line)),
    );
}

/** Whether a hook file does nothing else. */
export function isOnlyLine(text: string, line: string): boolean {
  return text.split("\n").every((one) => one.trim() === "" || one.startsWith("#") || one.trim() === line);
}

function isShell(text: string, kind: HookKind): boolean {
  const first = /^#!([^\r\n]*)/.exec(text)?.[1];
  return first === undefined ? kind === "husky" : /\b(?:sh|bash|dash|ash|ksh|zsh)\b/.test(first);
}
