// How new versions come to a stack, and who looks at what is in its images.
import type { Snapshot } from "../../model/document.ts";
import { type Mark, readSource } from "../../parse/compose-source-text.ts";
import { isWorkflowPath } from "../../parse/path-class.ts";
import { readImage } from "../compose/images.ts";
import { serviceKeys } from "../compose/places.ts";
import { isOn, settingValue } from "../compose/settings.ts";
import { type Observation, observed, type Stack } from "./observation.ts";

/** Where Renovate looks for its settings. https://docs.renovatebot.com/configuration-options/ */
const RENOVATE = /^(?:\.github\/|\.gitlab\/)?(?:renovate\.json5?|\.renovaterc(?:\.json5?)?)$/;
const DEPENDABOT = /^\.github\/dependabot\.ya?ml$/;
/** https://docs.github.com/en/code-security/dependabot/ecosystems-supported-by-dependabot/supported-ecosystems-and-repositories */
const DOCKER_ECOSYSTEM =
  /^\s{0,20}(?:-\s{1,10})?package-ecosystem\s{0,5}:\s{0,5}["']?docker(?:-compose)?["']?\s*(?:#.*)?$/;
const NOTIFIERS = /^(?:diun|wud|whats-?up-?docker|cup|newreleases)$/;

/** What brings new versions as a change to review. */
export function updatesSeen({ snapshot, projects }: Pick<Stack, "snapshot" | "projects">): readonly Observation[] {
  if (projects.length === 0) return [];
  return snapshot.list().flatMap((path) => {
    const isRenovate = RENOVATE.test(path);
    if (!isRenovate && !DEPENDABOT.test(path)) return [];
    const mark = isRenovate ? renovateAt(path, snapshot) : lineAt(path, snapshot, DOCKER_ECOSYSTEM);
    const on = { "upgrade-strategy": "holds", "vulnerability-management": "part" } as const;
    return mark === undefined ? [] : [observed(on, "updates", mark, { name: isRenovate ? "Renovate" : "Dependabot" })];
  });
}

/** What looks after updates beside the services, for better or worse. */
export function watchersSeen({ projects }: Pick<Stack, "projects">): readonly Observation[] {
  return projects.flatMap(({ services }) =>
    [...services.values()].flatMap((service) => {
      const name = readImage(service)?.name ?? "";
      const values = { service: service.name };
      const [key] = serviceKeys(service);
      if (NOTIFIERS.test(name)) return [observed({ "upgrade-strategy": "part" }, "notifier", key, values)];
      if (name !== "watchtower") return [];
      const isQuiet = isOn(settingValue(service, "WATCHTOWER_MONITOR_ONLY") ?? "");
      return isQuiet
        ? [observed({ "upgrade-strategy": "part" }, "notifier", key, values)]
        : [observed({ "upgrade-strategy": "lacks" }, "watchtower", key, values)];
    }),
  );
}

/** CI that scans no image: where there is no CI here, nobody can tell from these files. */
export function unscannedCi({ snapshot, projects }: Stack, isScanned: boolean): readonly Observation[] {
  const [first] = isScanned || projects.length === 0 ? [] : snapshot.list().filter(isWorkflowPath);
  const text = first === undefined ? undefined : readSource(snapshot, first);
  if (text === undefined) return [];
  return [
    observed(
      { "vulnerability-management": "lacks" },
      "ci-without-scan",
      { text, start: 0, end: 0 },
      { file: text.path },
    ),
  ];
}

/** Its managers for compose and Dockerfiles are on unless others alone are asked for. */
function renovateAt(path: string, snapshot: Snapshot): Mark | undefined {
  const text = readSource(snapshot, path);
  const written = text?.view.string() ?? "";
  const isOff = /"?enabled"?\s{0,5}:\s{0,5}false/.test(written.slice(0, 400)) && !/packageRules/.test(written);
  const isOther = /enabledManagers/.test(written) && !/docker/.test(written);
  return text === undefined || isOff || isOther ? undefined : { text, start: 0, end: 0 };
}

function lineAt(path: string, snapshot: Snapshot, pattern: RegExp): Mark | undefined {
  const text = readSource(snapshot, path);
  let start = 0;
  for (const line of text?.view.string().split("\n") ?? []) {
    if (text !== undefined && pattern.test(line.replace(/\r$/, ""))) return { text, start, end: start + line.length };
    start += line.length + 1;
  }
  return undefined;
}
