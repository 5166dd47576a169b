import { I as isFingerprint, gi as StackgateError, nn as isDay, z as text } from "./scanner.mjs";
// src/cli/typed-exception.ts
function exceptionOf(values, [fingerprint, more]) {
	if (more !== void 0) throw new StackgateError("cli-one-argument", {
		command: "allow",
		found: more
	});
	if (fingerprint !== void 0 && values.has("last")) throw new StackgateError("cli-together", {
		a: "--last",
		b: "FINGERPRINT"
	});
	if (fingerprint === void 0 && !values.has("last")) throw new StackgateError("cli-allow-what");
	if (fingerprint !== void 0 && !isFingerprint(fingerprint)) throw new StackgateError("cli-fingerprint", { found: fingerprint });
	const reason = text(values, "reason")?.trim() ?? "";
	if (reason === "") throw new StackgateError("cli-needs-value", {
		option: "--reason",
		value: "TEXT"
	});
	const until = text(values, "until");
	if (until !== void 0 && !isDay(until)) throw new StackgateError("cli-day", { found: until });
	return {
		which: fingerprint === void 0 ? { kind: "last" } : {
			kind: "fingerprint",
			fingerprint
		},
		reason,
		...until === void 0 ? {} : { until }
	};
}
export { exceptionOf };
