import { say } from "../messages/catalogue.ts";
import type { Exposure, Origin } from "../model/document.ts";
import type { Language } from "../model/text.ts";

/** What to do about a secret, by where it stands and how far that went; `steps` replace the secret itself. */
export function adviceOf(language: Language, origin: Origin, exposure: Exposure | "unknown", steps: string): string {
  if (exposure === "unknown") return say(language, "secret.fix.unknown", { steps });
  const reached = reachOf(exposure);
  switch (origin) {
    case "commit-message":
    case "file-name":
    case "archive-member":
      return say(language, `secret.fix.${origin}.${reached}`, { steps });
    case "tag-message":
      return say(language, `secret.fix.${origin}.${reached === "pushed" ? reached : "unpushed"}`, { steps });
    case "file":
    case "index":
    case "commit":
    case "symlink":
      return say(language, `secret.fix.${exposure}`, { steps });
  }
}

interface EnvFileSteps {
  /** That git forgets the file. */
  readonly steps: string;
  readonly commit: string | undefined;
}

/** What to do about an env file that git holds: the commits that have it keep it, whatever later ones do. */
export function envFileAdvice(
  language: Language,
  exposure: Exposure | "unknown",
  { steps, commit }: EnvFileSteps,
): string {
  switch (exposure) {
    case "unknown":
    case "working-tree":
    case "staged":
      return steps;
    case "pushed":
      return say(language, "env-file.fix.pushed", { steps });
    case "unpushed":
    case "history": {
      const command = commit === undefined ? "git rebase -i" : `git reset --soft ${commit.slice(0, 12)}^`;
      return say(language, `env-file.fix.${exposure}`, { steps, command });
    }
  }
}

function reachOf(exposure: Exposure): "uncommitted" | "unpushed" | "pushed" {
  switch (exposure) {
    case "working-tree":
    case "staged":
      return "uncommitted";
    case "unpushed":
      return "unpushed";
    case "pushed":
    case "history":
      return "pushed";
  }
}
