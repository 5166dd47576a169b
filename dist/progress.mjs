import { Br as say, H as lookOf } from "./scanner.mjs";
import { N as cutEnd } from "./words.mjs";
// src/cli/progress.ts
const QUIET_MS = 1e3;
const REDRAW_MS = 100;
const HEARTBEAT_MS = 1e4;
const RATE_MS = 500;
function showProgress(language, io) {
	const { stderr } = io;
	const look = lookOf(io.env, stderr);
	const redraws = stderr.isTTY && io.env.TERM !== "dumb";
	const begun = io.elapsedMs();
	let part;
	let last = begun;
	let isDrawn = false;
	const show = () => {
		const now = io.elapsedMs();
		if (now - begun < QUIET_MS) return;
		if (now - last < (redraws ? REDRAW_MS : HEARTBEAT_MS)) return;
		last = now;
		const line = part === void 0 ? say(language, "cli.progress.start") : progressText(part.now, {
			ms: now - part.at,
			done: part.now.done - part.from
		}, language);
		if (redraws) stderr.write(`\r${cutEnd(line, look.columns - 1, look.ascii ? "..." : "\u2026")}\x1b[K`);
		else stderr.write(`${say(language, "cli.progress.heartbeat", {
			line,
			seconds: Math.round(now / 1e3)
		})}\n`);
		isDrawn = redraws;
	};
	const timer = setInterval(show, REDRAW_MS);
	timer.unref();
	return {
		onProgress(progress) {
			if (part === void 0 || progress.unit !== part.now.unit || progress.done < part.now.done) part = {
				at: io.elapsedMs(),
				from: progress.done,
				now: progress
			};
			else part.now = progress;
			show();
		},
		end() {
			clearInterval(timer);
			if (isDrawn) stderr.write("\r\x1B[K");
		}
	};
}
function progressText({ unit, done, total }, taken, language) {
	const rate = taken.ms < RATE_MS ? 0 : taken.done * 1e3 / taken.ms;
	const speed = rate < 1 ? "" : say(language, "cli.progress.rate", { rate: grouped(Math.round(rate)) });
	if (total === void 0 || total === 0 || done > total) return join(say(language, `cli.progress.${unit}`, { done: grouped(done) }), speed);
	const values = {
		done: grouped(done),
		total: grouped(total),
		percent: Math.floor(done / total * 100)
	};
	return join(say(language, `cli.progress.${unit}-of`, values), speed, rate < 1 ? "" : left((total - done) / rate, language));
}
function left(seconds, language) {
	return seconds < 90 ? say(language, "cli.progress.seconds-left", { seconds: Math.max(1, Math.ceil(seconds)) }) : say(language, "cli.progress.minutes-left", { minutes: Math.ceil(seconds / 60) });
}
function join(...parts) {
	return parts.filter((part) => part !== "").join("  ");
}
function grouped(count) {
	return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
export { showProgress };
