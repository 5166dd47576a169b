import type { Audit, AuditEntry } from "../model/audit.ts";
import { jsonText } from "./escape.ts";

/** Version 1, an entry a line. */
export function* auditJson({ rows, layers, incidents }: Audit): Iterable<string> {
  const list = (entries: readonly AuditEntry[]): string =>
    entries
      .map(({ id, title, verdict, rules, evidence, next }) => jsonText({ id, title, verdict, rules, evidence, next }))
      .join(",\n");
  yield `{"version":1,"rows":[\n${list(rows)}\n],"layers":[\n${list(layers)}\n],"incidents":[\n${list(incidents)}\n]}\n`;
}
