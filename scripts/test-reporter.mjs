// Prints what failed, what was skipped and what took long, and ends with the counts for scripts/test.mjs.
import { inspect } from "node:util";

const SLOW_MS = 5_000;

export default async function* reporter(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of source) {
    const { data } = event;
    if (event.type === "test:stdout" || event.type === "test:stderr") yield data.message;
    if (event.type !== "test:pass" && event.type !== "test:fail") continue;
    if (data.details?.type === "suite") continue;
    if (data.skip !== undefined && data.skip !== false) {
      counts.skipped++;
      yield `skipped: ${data.name}${typeof data.skip === "string" ? ` (${data.skip})` : ""}\n`;
    } else if (event.type === "test:pass") {
      counts.passed++;
      const { duration_ms: ms = 0 } = data.details ?? {};
      if (ms > SLOW_MS) yield `slow: ${data.name} (${(ms / 1000).toFixed(0)} s)\n`;
    } else {
      counts.failed++;
      const cause = data.details?.error?.cause ?? data.details?.error;
      yield `FAILED: ${data.name}\n${typeof cause === "string" ? cause : inspect(cause, { depth: 4 })}\n\n`;
    }
  }
  yield `@counts ${JSON.stringify(counts)}\n`;
}
