// What the summary gate lets through: one finding a rule and project, which tells how many services it is about and names one.
import { say } from "../messages/catalogue.ts";
import type { Detection } from "../model/detection.ts";
import type { RuleText } from "../model/rule.ts";
import { type Language, unfilledText } from "../model/text.ts";
import type { Placed } from "./placed.ts";

/** Of several detections that are told as one. */
export interface Group {
  /** Each once, in the order of the files; empty where the rule is about no service. */
  readonly services: readonly string[];
  readonly places: number;
}

/** A detection that is told, alone or for others too. */
export interface Grouped extends Placed {
  readonly group?: Group;
  /** Those that are told as one, this one too. */
  readonly members?: readonly Placed[];
}

/** Order is kept but for those that are told as one; they come last. */
export function groupSummaries(all: readonly Placed[]): readonly Grouped[] {
  const groups = new Map<string, Placed[]>();
  const kept: Grouped[] = [];
  for (const one of all) {
    const { detection, judgement } = one;
    if (judgement.gate !== "summary") kept.push(one);
    else {
      const where = detection.project ?? `\0${detection.place.path}`;
      const key = `${detection.ruleId}\0${detection.status ?? ""}\0${where}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  for (const [first, ...others] of groups.values()) {
    if (first !== undefined) kept.push(others.length === 0 ? first : grouped(first, others));
  }
  return kept;
}

function grouped(first: Placed, others: readonly Placed[]): Grouped {
  const related = others.map(({ detection }) => ({
    place: detection.place,
    message: detection.message ?? "default",
    values: detection.values,
  }));
  const services = [first, ...others].flatMap(({ detection }) => detection.service ?? []);
  return {
    ...first,
    detection: { ...first.detection, related: [...(first.detection.related ?? []), ...related] },
    group: { services: [...new Set(services)], places: others.length + 1 },
    members: [first, ...others],
  };
}

const MAX_NAMED = 20;

/** What is said of all of them in place of the first one's words. */
export function groupWords(
  { services, places }: Group,
  { place }: Detection,
  { title }: RuleText,
  language: Language,
): { readonly title: string; readonly message: string } {
  const [example] = services;
  const rule = unfilledText(title, language);
  const count = example === undefined ? places : services.length;
  if (count === 1 || example === undefined) {
    const values = { rule, count: places, example: example ?? place.path };
    return {
      title: say(language, "report.group.places", values),
      message: say(language, "report.group.places-all", values),
    };
  }
  const values = { count, named: services.slice(0, MAX_NAMED), more: count - MAX_NAMED };
  return {
    title: say(language, "report.group.services", { rule, count, example }),
    message: say(language, count > MAX_NAMED ? "report.group.services-cut" : "report.group.services-all", values),
  };
}
