import { d as jsonStream } from "./words.mjs";
// src/cli/stream.ts
function streamTo({ stdout }) {
	const lines = jsonStream();
	let isOver = false;
	return {
		async onFound(findings) {
			if (isOver) return;
			stdout.write(lines.found(findings));
			await stdout.drained?.();
		},
		end(result) {
			isOver = true;
			return lines.end(result);
		},
		cut(result) {
			isOver = true;
			return lines.cut(result);
		}
	};
}
export { streamTo };
