// The list of findings. Of ten thousand only those near the window are in the document; an open one may have any height.
import type { PageFinding } from "../page-data.ts";
import { el } from "./dom.ts";
import { type RowWords, rowBody, rowHead } from "./row.ts";

type Group = readonly PageFinding[];

export interface List {
  show(groups: readonly Group[]): void;
  /** Opens or closes the group of this key. */
  toggle(key: string): void;
  /** Puts the focus on the row `step` away from the one that has it; on the first where none has. */
  move(step: number): void;
  /** The key of the row that has the focus. */
  focused(): string | undefined;
  readonly open: ReadonlySet<string>;
  /** All of it, opened and as text flows, for paper; so many at most. */
  layOut(most: number): void;
  /** Back to what fits the window. */
  gather(): void;
}

/** What a group is known by. */
export function keyOf(group: Group): string {
  const [first] = group;
  return first === undefined ? "" : `${first.fingerprint}.${first.rule}`;
}

/** Pixels above and below the window that are kept ready. */
const MARGIN = 800;
const USUAL_HEIGHT = 64;

/** The list in `ul`, until `signal`; `changed` is called when a row opens or closes. */
export function listIn(ul: HTMLElement, words: RowWords, changed: () => void, signal: AbortSignal): List {
  let groups: readonly Group[] = [];
  let rowHeight = USUAL_HEIGHT;
  let isLaidOut = false;
  const indexes = new Map<string, number>();
  const open = new Set<string>();
  /** What open rows are higher than closed ones. */
  const extra = new Map<string, number>();
  const rows = new Map<string, HTMLLIElement>();
  const keys = new WeakMap<Element, string>();

  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const key = keys.get(target);
      if (key !== undefined && open.has(key)) extra.set(key, (target as HTMLElement).offsetHeight);
    }
    place();
  });

  /** Tops of open rows above, so that a row's top is a sum over few. */
  function topOf(index: number): number {
    let top = index * rowHeight;
    for (const [key, height] of extra) if ((indexes.get(key) ?? groups.length) < index) top += height;
    return top;
  }

  function indexAt(y: number): number {
    let [low, high] = [0, Math.max(0, groups.length - 1)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (topOf(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Puts into the document what is near the window, and takes out the rest but for what has the focus. */
  function place(): void {
    if (isLaidOut) return;
    ul.style.height = `${topOf(groups.length)}px`;
    const { top } = ul.getBoundingClientRect();
    const first = indexAt(-top - MARGIN);
    const last = indexAt(window.innerHeight - top + MARGIN);
    const wanted = new Set<number>();
    for (let i = first; i <= last && i < groups.length; i++) wanted.add(i);
    const held = focused();
    const heldAt = held === undefined ? undefined : indexes.get(held);
    if (heldAt !== undefined) wanted.add(heldAt);
    put([...wanted].sort((a, b) => a - b));
  }

  function put(wanted: readonly number[]): void {
    const kept = new Set(wanted.map((i) => keyOf(groups[i] ?? [])));
    for (const [key, row] of rows) {
      if (kept.has(key)) continue;
      for (const child of row.children) sizes.unobserve(child);
      row.remove();
      rows.delete(key);
    }
    let next: Node | null = ul.firstChild;
    for (const i of wanted) {
      const group = groups[i] ?? [];
      const row = rows.get(keyOf(group)) ?? rowOf(group);
      row.ariaPosInSet = String(i + 1);
      row.ariaSetSize = String(groups.length);
      row.style.top = isLaidOut ? "" : `${topOf(i)}px`;
      if (row === next) next = row.nextSibling;
      else ul.insertBefore(row, next);
    }
  }

  function empty(): void {
    sizes.disconnect();
    for (const row of rows.values()) row.remove();
    rows.clear();
  }

  function rowOf(group: Group): HTMLLIElement {
    const key = keyOf(group);
    const head = el(
      "button",
      { type: "button", class: "head", "aria-expanded": String(open.has(key)) },
      ...rowHead(words, group),
    );
    head.addEventListener("click", () => toggle(key));
    const row = el("li", {}, head);
    keys.set(head, key);
    rows.set(key, row);
    if (open.has(key) || isLaidOut) addBody(row, group, key);
    return row;
  }

  function addBody(row: HTMLLIElement, group: Group, key: string): void {
    const body = rowBody(words, group);
    keys.set(body, key);
    row.append(body);
    row.classList.add("open");
    sizes.observe(body);
  }

  function toggle(key: string): void {
    const row = rows.get(key);
    const group = groups[indexes.get(key) ?? -1];
    if (open.delete(key)) {
      extra.delete(key);
      row?.classList.remove("open");
      row?.querySelector(".body")?.remove();
    } else {
      open.add(key);
      if (row !== undefined && group !== undefined) {
        addBody(row, group, key);
        const body = row.querySelector<HTMLElement>(".body");
        if (body !== null) extra.set(key, body.offsetHeight);
      }
    }
    row?.querySelector(".head")?.setAttribute("aria-expanded", String(open.has(key)));
    place();
    changed();
  }

  function focused(): string | undefined {
    const row = document.activeElement?.closest("#list > li");
    const head = row?.firstElementChild;
    return head == null ? undefined : keys.get(head);
  }

  function move(step: number): void {
    const now = focused();
    const from = now === undefined ? -1 : (indexes.get(now) ?? -1);
    const to = from === -1 ? 0 : Math.min(groups.length - 1, Math.max(0, from + step));
    const group = groups[to];
    if (group === undefined) return;
    const key = keyOf(group);
    if (!rows.has(key)) {
      window.scrollBy({
        top: ul.getBoundingClientRect().top + topOf(to) - window.innerHeight / 3,
        behavior: "instant",
      });
      place();
    }
    const head = rows.get(key)?.firstElementChild;
    if (!(head instanceof HTMLElement)) return;
    head.focus({ preventScroll: true });
    head.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  let isWaiting = false;
  const soon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      if (!signal.aborted) place();
    });
  };
  const resized = (): void => {
    measure();
    soon();
  };
  window.addEventListener("scroll", soon, { passive: true, signal });
  window.addEventListener("resize", resized, { signal });
  signal.addEventListener("abort", () => sizes.disconnect());

  /** The height of closed rows is the style sheet's matter: it follows the width of the page and the size of its letters. */
  function measure(): void {
    const head = ul.querySelector<HTMLElement>(".head");
    if (head !== null && head.offsetHeight > 0) rowHeight = head.offsetHeight;
  }

  return {
    open,
    toggle,
    move,
    focused,
    show(shown) {
      groups = shown;
      indexes.clear();
      for (const [i, group] of groups.entries()) indexes.set(keyOf(group), i);
      empty();
      for (const key of extra.keys()) if (!indexes.has(key)) extra.delete(key);
      place();
      measure();
      place();
    },
    layOut(most) {
      isLaidOut = true;
      empty();
      ul.style.height = "auto";
      ul.classList.add("laid-out");
      put(groups.slice(0, most).map((_, i) => i));
    },
    gather() {
      isLaidOut = false;
      ul.classList.remove("laid-out");
      empty();
      place();
    },
  };
}
