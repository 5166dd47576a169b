import type { Finding } from "../model/finding.ts";

/** `finding` with its path and its sentences as `say` writes them; exceptions and frames stay. */
export function withTexts(finding: Finding, say: (text: string) => string): Finding {
  const { path, title, message, fix, why, service, related } = finding;
  return {
    ...finding,
    path: say(path),
    title: say(title),
    message: say(message),
    fix: say(fix),
    why: say(why),
    ...(service === undefined ? {} : { service: say(service) }),
    ...(related === undefined
      ? {}
      : { related: related.map((one) => ({ ...one, path: say(one.path), message: say(one.message) })) }),
  };
}
