import { Y as repositoryTop } from "./scanner.mjs";
// src/cli/links.ts
function linksOf({ env }, terminal, folder) {
	if (!takesLinks(env, terminal)) return void 0;
	const top = folder === void 0 || (env.SSH_CONNECTION ?? "") !== "" ? void 0 : repositoryTop(folder);
	return top === void 0 ? {} : { top };
}
const PROGRAMS = /^(?:iTerm\.app|WezTerm|vscode|Hyper|ghostty|Tabby|rio|WarpTerminal)$/;
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/;
function takesLinks(env, { isTTY }) {
	const forced = env.FORCE_HYPERLINK;
	if (forced !== void 0 && forced !== "") return forced !== "0";
	if (!isTTY || env.TERM === "dumb" || env.TMUX !== void 0 || env.CI !== void 0) return false;
	return PROGRAMS.test(env.TERM_PROGRAM ?? "") || TERMS.test(env.TERM ?? "") || Number(env.VTE_VERSION) >= 5e3 || [
		env.WT_SESSION,
		env.KITTY_WINDOW_ID,
		env.KONSOLE_VERSION,
		env.DOMTERM
	].some((one) => one !== void 0);
}
export { linksOf };
