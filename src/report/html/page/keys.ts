// The page without a mouse: search, move, open, close, and the list of keys.
import { button, byId, el } from "./dom.ts";
import type { List } from "./list.ts";
import type { Say } from "./words.ts";

/** Listens to keys that no field has a use for, until `signal`. `list`: absent where the page has no findings. */
export function listenToKeys(say: Say, list: List | undefined, signal: AbortSignal): void {
  const dialog = byId("keys");
  if (!(dialog instanceof HTMLDialogElement)) return;
  fill(dialog, say);
  byId("keys-button").addEventListener("click", () => dialog.showModal());
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    const { target } = event;
    if (isField(target)) {
      if (event.key === "Escape") target.blur();
      return;
    }
    if (act(event.key, dialog, list)) event.preventDefault();
  };
  document.addEventListener("keydown", onKey, { signal });
}

function isField(target: EventTarget | null): target is HTMLElement {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}

/** Whether the key meant something. */
function act(key: string, dialog: HTMLDialogElement, list: List | undefined): boolean {
  if (key === "?") {
    dialog.showModal();
    return true;
  }
  if (list === undefined) return false;
  switch (key) {
    case "/":
      byId("search").focus();
      return true;
    case "j":
      list.move(1);
      return true;
    case "k":
      list.move(-1);
      return true;
    case "Escape": {
      const key = list.focused();
      if (key === undefined || !list.open.has(key)) return false;
      list.move(0);
      list.toggle(key);
      return true;
    }
    default:
      return false;
  }
}

const KEYS = [
  ["/", "keys.search"],
  ["j k", "keys.move"],
  ["Enter", "keys.open"],
  ["Esc", "keys.close"],
  ["?", "keys.help"],
] as const;

function fill(dialog: HTMLDialogElement, say: Say): void {
  const items = KEYS.map(([keys, id]) =>
    el("div", {}, el("dt", {}, ...keys.split(" ").map((key) => el("kbd", {}, key))), el("dd", {}, say(id))),
  );
  dialog.append(
    el("h2", { id: "keys-title" }, say("keys.title")),
    el("dl", {}, ...items),
    button(say("keys.done"), () => dialog.close()),
  );
}
