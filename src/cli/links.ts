// Whether a terminal takes links (OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda), and to what.
import type { Links } from "../report/link.ts";
import type { Io, Terminal } from "./io.ts";
import { repositoryTop } from "./policy-room.ts";

/** `folder` is where the scanned files are looked for from; absent: they lie on no disk. */
export function linksOf({ env }: Io, terminal: Terminal, folder: string | undefined): Links | undefined {
  if (!takesLinks(env, terminal)) return undefined;
  // A terminal elsewhere would open a file of its own machine.
  const isElsewhere = (env.SSH_CONNECTION ?? "") !== "";
  const top = folder === undefined || isElsewhere ? undefined : repositoryTop(folder);
  return top === undefined ? {} : { top };
}

const PROGRAMS = /^(?:iTerm\.app|WezTerm|vscode|Hyper|ghostty|Tabby|rio|WarpTerminal)$/;
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/;

/** FORCE_HYPERLINK decides as in other tools; else only what is known to. tmux hands links on as far as it is told to, which nobody can see. */
function takesLinks(env: Io["env"], { isTTY }: Terminal): boolean {
  const forced = env.FORCE_HYPERLINK;
  if (forced !== undefined && forced !== "") return forced !== "0";
  if (!isTTY || env.TERM === "dumb" || env.TMUX !== undefined || env.CI !== undefined) return false;
  return (
    PROGRAMS.test(env.TERM_PROGRAM ?? "") ||
    TERMS.test(env.TERM ?? "") ||
    Number(env.VTE_VERSION) >= 5000 ||
    [env.WT_SESSION, env.KITTY_WINDOW_ID, env.KONSOLE_VERSION, env.DOMTERM].some((one) => one !== undefined)
  );
}
