import type { Finding } from "../model/finding.ts";

/** `finding` with its paths and its sentences as `say` writes them; exceptions and lines of code stay. */
export function withTexts(finding: Finding, say: (text: string) => string): Finding {
  const { path, title, message, fix, why, service, related, frames } = finding;
  return {
    ...finding,
    path: say(path),
    title: say(title),
    message: say(message),
    fix: say(fix),
    why: say(why),
    frames: frames.map((frame) => (frame.path === undefined ? frame : { ...frame, path: say(frame.path) })),
    ...(service === undefined ? {} : { service: say(service) }),
    ...(related === undefined
      ? {}
      : { related: related.map((one) => ({ ...one, path: say(one.path), message: say(one.message) })) }),
  };
}
