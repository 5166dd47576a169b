// When findings entered: a bar a period, to be dragged over or walked through with the arrow keys, and the same as a table.
import { button, el } from "./dom.ts";
import type { Chooser } from "./facets.ts";
import type { Matcher } from "./matching.ts";
import { type Period, periodsOf } from "./periods.ts";
import type { PageView } from "./view.ts";
import { grouped, type Say } from "./words.ts";

/** Shows what the choice leaves, but for its own filter. */
export interface Timeline {
  update(chooser: Chooser): void;
}

/** Fills `section`; `undefined` where no finding has a date. */
export function timelineIn(section: HTMLElement, data: PageView, matcher: Matcher, say: Say): Timeline | undefined {
  const dated = data.findings.flatMap(({ date, standing }) =>
    date === undefined ? [] : [{ date, isBlocking: standing === "blocks" }],
  );
  if (dated.length === 0) return undefined;
  // The axis is that of all findings, so that a filter changes heights alone.
  const axis = periodsOf(dated);
  const bars = el("div", { class: "bars", role: "group", "aria-labelledby": "timeline-title" });
  const body = el("tbody");
  const hint = el("p", { class: "dim hint", role: "status" });
  const none = el("p", { class: "dim" });
  const all = button(say("timeline.all"), () => undefined, { class: "quiet", hidden: true });
  const head = (["timeline.period", "timeline.entered", "timeline.blocking"] as const).map((id) =>
    el("th", { scope: "col" }, say(id)),
  );
  const table = el("table", {}, el("thead", {}, el("tr", {}, ...head)), body);
  const middle = axis[Math.floor((axis.length - 1) / 2)];
  const labels = axis.length < 3 ? axis : [axis[0], middle, axis.at(-1)];
  const legend = el(
    "p",
    { class: "legend", "aria-hidden": "true" },
    el("span", { class: "swatch blocking" }),
    say("timeline.blocking"),
    el("span", { class: "swatch" }),
    say("timeline.others"),
  );
  section.append(
    legend,
    el("div", { class: "scale", "aria-hidden": "true" }),
    bars,
    el("div", { class: "axis", "aria-hidden": "true" }, ...labels.map((one) => el("span", {}, one?.label))),
    el("div", { class: "timeline-foot" }, hint, all, none),
    el("details", { class: "as-table" }, el("summary", {}, say("timeline.table")), table),
  );
  section.hidden = false;

  let current: Chooser | undefined;
  const choose = (a: number, b: number): void => {
    const [first, last] = [axis[Math.min(a, b)], axis[Math.max(a, b)]];
    if (first === undefined || last === undefined || current === undefined) return;
    const { choice } = current;
    const isSame = choice.from === first.from && choice.to === last.to;
    current.change(isSame ? { from: "", to: "" } : { from: first.from, to: last.to });
  };
  all.addEventListener("click", () => current?.change({ from: "", to: "" }));
  const made = axis.map((_, i) => {
    const fill = el("span", { class: "fill" }, el("span", { class: "blocking" }));
    return { fill, bar: el("button", { type: "button", tabindex: i === 0 ? "0" : "-1" }, fill) };
  });
  bars.append(...made.map(({ bar }) => bar));
  listen(
    bars,
    made.map(({ bar }) => bar),
    choose,
  );

  return {
    update(chooser) {
      current = chooser;
      const { choice } = chooser;
      const left = matcher.without(choice, "days").flatMap((i) => data.findings[i] ?? []);
      const counts = countIn(axis, left);
      const most = Math.max(1, ...counts.map(({ count }) => count));
      section.querySelector(".scale")?.replaceChildren(grouped(most));
      for (const [i, period] of counts.entries()) {
        const parts = made[i];
        if (parts === undefined) continue;
        const isChosen = choice.from !== "" && period.from >= choice.from && period.to <= choice.to;
        const { label, count, blocking } = period;
        parts.bar.setAttribute("aria-label", say("timeline.bar", { period: label, count, blocking }));
        parts.bar.title = say("timeline.bar", { period: label, count, blocking });
        parts.bar.setAttribute("aria-pressed", String(isChosen));
        parts.bar.classList.toggle("faded", choice.from !== "" && !isChosen);
        parts.fill.style.height = count === 0 ? "0" : `${Math.max(4, (100 * count) / most)}%`;
        const red = parts.fill.firstElementChild;
        if (red instanceof HTMLElement) red.style.height = count === 0 ? "0" : `${(100 * blocking) / count}%`;
      }
      const undated = left.filter(({ date }) => date === undefined).length;
      hint.classList.toggle("usual", choice.from === "");
      hint.textContent = choice.from === "" ? say("timeline.hint") : daysOf(say, choice);
      none.textContent = undated > 0 ? say("timeline.undated", { count: undated }) : "";
      all.hidden = choice.from === "";
      body.replaceChildren(
        ...counts
          .filter(({ count }) => count > 0)
          .map(({ label, count, blocking }) =>
            el(
              "tr",
              {},
              el("th", { scope: "row" }, label),
              el("td", {}, grouped(count)),
              el("td", {}, grouped(blocking)),
            ),
          ),
      );
    },
  };
}

function daysOf(say: Say, { from, to }: Pick<Period, "from" | "to">): string {
  return from === to ? from : say("facet.days", { from, to });
}

function countIn(axis: readonly Period[], findings: PageView["findings"]): readonly Period[] {
  const counts = axis.map((period) => ({ ...period, count: 0, blocking: 0 }));
  for (const { date, standing } of findings) {
    if (date === undefined) continue;
    const period = counts.findLast(({ from }) => from <= date);
    if (period === undefined) continue;
    period.count++;
    if (standing === "blocks") period.blocking++;
  }
  return counts;
}

/** Drag, click, arrow keys, and Shift with them for more than one. */
function listen(group: HTMLElement, bars: readonly HTMLElement[], choose: (a: number, b: number) => void): void {
  let start: number | undefined;
  const at = ({ clientX }: PointerEvent): number => {
    const { left, width } = group.getBoundingClientRect();
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((clientX - left) / width) * bars.length)));
  };
  const mark = (a: number, b: number): void => {
    for (const [i, bar] of bars.entries()) bar.classList.toggle("dragged", i >= Math.min(a, b) && i <= Math.max(a, b));
  };
  const unmark = (): void => mark(-1, -2);
  group.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    start = at(event);
    group.setPointerCapture(event.pointerId);
    mark(start, start);
  });
  group.addEventListener("pointermove", (event) => {
    if (start !== undefined) mark(start, at(event));
  });
  group.addEventListener("pointerup", (event) => {
    if (start === undefined) return;
    const from = start;
    start = undefined;
    unmark();
    choose(from, at(event));
  });
  group.addEventListener("pointercancel", () => {
    start = undefined;
    unmark();
  });
  let anchor: number | undefined;
  group.addEventListener("keydown", (event) => {
    const now = bars.indexOf(document.activeElement as HTMLElement);
    if (now === -1) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(anchor ?? now, now);
      anchor = undefined;
      unmark();
      return;
    }
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: now - 1,
      ArrowRight: now + 1,
      Home: 0,
      End: bars.length - 1,
    };
    const to = moves[event.key];
    const bar = to === undefined ? undefined : bars[to];
    if (to === undefined || bar === undefined) return;
    event.preventDefault();
    anchor = event.shiftKey ? (anchor ?? now) : undefined;
    if (anchor === undefined) unmark();
    else mark(anchor, to);
    for (const one of bars) one.tabIndex = one === bar ? 0 : -1;
    bar.focus();
  });
}
