// The time that findings entered in, cut into so few periods that each is a bar. Without the DOM.

/** A period with the findings that entered in it. */
export interface Period {
  /** `2026`, `2026-Q3`, `2026-08` or `2026-08-31`. */
  readonly label: string;
  /** YYYY-MM-DD, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly blocking: number;
}

/** What has entered, and when: YYYY-MM-DD. */
export interface Dated {
  readonly date: string;
  readonly isBlocking: boolean;
}

const MAX_PERIODS = 60;
const DAY_MS = 86_400_000;

/** Every period from the first to the last, the empty ones too; the shortest kind of which there are at most 60. */
export function periodsOf(all: readonly Dated[]): readonly Period[] {
  const dates = all.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const spans = [days, months, quarters, years].map((kind) => kind(first, last));
  const fitting = spans.find((span) => span.length <= MAX_PERIODS) ?? [];
  const counts = fitting.map((period) => ({ ...period, count: 0, blocking: 0 }));
  for (const { date, isBlocking } of all) {
    const period = counts.findLast(({ from }) => from <= date);
    if (period === undefined) continue;
    period.count++;
    if (isBlocking) period.blocking++;
  }
  return counts;
}

type Span = Pick<Period, "label" | "from" | "to">;

function days(first: string, last: string): readonly Span[] {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const spans: Span[] = [];
  for (let at = start; at <= end && spans.length <= MAX_PERIODS; at += DAY_MS) {
    const day = dayOf(at);
    spans.push({ label: day, from: day, to: day });
  }
  return spans;
}

function months(first: string, last: string): readonly Span[] {
  return monthSpans(first, last, 1, (year, month) => `${year}-${two(month + 1)}`);
}

function quarters(first: string, last: string): readonly Span[] {
  return monthSpans(first, last, 3, (year, month) => `${year}-Q${month / 3 + 1}`);
}

/** Dates of commits are what people say they are, so that centuries are possible. */
function years(first: string, last: string): readonly Span[] {
  const all = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  for (let step = Math.ceil(all / MAX_PERIODS); ; step++) {
    const spans = monthSpans(first, last, 12 * step, (year) =>
      step === 1 ? String(year) : `${year}–${year + step - 1}`,
    );
    if (spans.length <= MAX_PERIODS) return spans;
  }
}

function monthSpans(
  first: string,
  last: string,
  step: number,
  label: (year: number, month: number) => string,
): readonly Span[] {
  const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const start = monthOf(first);
  const end = monthOf(last);
  const spans: Span[] = [];
  for (let at = start - (start % step); at <= end && spans.length <= MAX_PERIODS; at += step) {
    const [year, month] = [Math.floor(at / 12), at % 12];
    const to = Date.UTC(Math.floor((at + step) / 12), (at + step) % 12) - DAY_MS;
    spans.push({
      label: label(year, month),
      from: `${String(year).padStart(4, "0")}-${two(month + 1)}-01`,
      to: dayOf(to),
    });
  }
  return spans;
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function two(count: number): string {
  return String(count).padStart(2, "0");
}
