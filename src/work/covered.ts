// One cause is told once: what lies in a file that is a finding itself refers to it.
import { isOfHead } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Grouped } from "./summaries.ts";

interface Found {
  readonly one: Grouped;
  readonly finding: Finding;
}

/** Opaque names for what findings of several shards have in common. */
export type JoinName = (kind: "secret" | "cause" | "word", text: string) => string;

/** With `nameOf`, of a shard: a cause that other shards may tell, or tell of, is named. */
export function covered(found: readonly Found[], nameOf?: JoinName): readonly Found[] {
  const byKey = new Map<string, Finding>();
  for (const { one, finding } of found) {
    const isHead = one.document === undefined || isOfHead(one.document);
    const key = one.detection.key ?? (one.rule.family === "secret" ? `secrets-in:${finding.path}` : undefined);
    if (key !== undefined && isHead && !byKey.has(key)) byKey.set(key, finding);
  }
  const keyOf = nameOf === undefined ? undefined : new Map([...byKey].map(([key, finding]) => [finding, key]));
  return found.map(({ one, finding }) => {
    const key = one.detection.coveredBy ?? (one.rule.family === "secret" ? `env-file:${finding.path}` : undefined);
    const cover = key === undefined ? undefined : byKey.get(key)?.fingerprint;
    const told = cover === undefined || cover === finding.fingerprint ? finding : { ...finding, coveredBy: cover };
    if (nameOf === undefined) return { one, finding: told };
    const covers = keyOf?.get(finding);
    const elsewhere = cover === undefined ? one.detection.coveredBy : undefined;
    const join = {
      ...told.join,
      ...(covers === undefined ? {} : { covers: nameOf("cause", covers) }),
      ...(elsewhere === undefined ? {} : { coveredBy: nameOf("cause", elsewhere) }),
    };
    return { one, finding: Object.keys(join).length === 0 ? told : { ...told, join } };
  });
}
