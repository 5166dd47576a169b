import { say } from "../messages/catalogue.ts";
import type { Exposure, Origin } from "../model/document.ts";
import type { Language } from "../model/text.ts";

/** What to do about a secret, by where it stands and how far that went; `steps` replace the secret itself. */
export function adviceOf(language: Language, origin: Origin, exposure: Exposure, steps: string): string {
  switch (origin) {
    case "commit-message":
    case "tag-message":
    case "file-name":
      return say(language, `secret.fix.${origin}.${isPublished(exposure) ? "pushed" : "unpushed"}`, { steps });
    case "file":
    case "index":
    case "commit":
    case "symlink":
    case "archive-member":
      return say(language, `secret.fix.${exposure}`, { steps });
  }
}

function isPublished(exposure: Exposure): boolean {
  return exposure === "pushed" || exposure === "history";
}
