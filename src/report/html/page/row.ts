// One finding: its line in the list, and all that is known of it once it is open.
import type { PageFinding, PageFrame } from "../page-data.ts";
import { copyText } from "./copy.ts";
import { button, el, prose } from "./dom.ts";
import type { PageView } from "./view.ts";
import { type Say, wordFor } from "./words.ts";

/** What a row is made of. */
export interface RowWords {
  readonly data: PageView;
  readonly say: Say;
}

const SIGNS: Readonly<Record<PageFinding["standing"], string>> = {
  blocks: "✖",
  warns: "!",
  minor: "·",
  existing: "!",
  accepted: "✔",
};
const MAX_PLACES = 50;

/** `path:line:column`, or the path alone where all of the file is meant. */
export function placeOf({ texts }: PageView, { path, line, column }: PageFinding): string {
  const name = texts[path] ?? "";
  return line === undefined ? name : `${name}:${line}:${column ?? 1}`;
}

/** The two lines that are always there. */
export function rowHead({ data, say }: RowWords, group: readonly PageFinding[]): readonly Node[] {
  const [finding] = group;
  if (finding === undefined) return [];
  const { standing, severity, title, redacted, date, exposure } = finding;
  const mark = el("span", { class: `mark ${standing}`, "aria-hidden": "true" }, SIGNS[standing]);
  const isKey = redacted !== undefined && redacted !== "******";
  const when = date ?? (exposure === "history" ? wordFor(data.words, "where.history", "") : undefined);
  return [
    mark,
    el(
      "span",
      { class: "row-line" },
      el("span", { class: `severity ${severity}` }, say(`severity.${severity}`)),
      el("span", { class: "hidden" }, `, ${say(`standing.${standing}`)}: `),
      el("span", { class: "title" }, data.texts[title]),
      group.some(({ verification }) => verification === "live")
        ? el("span", { class: "chip bad" }, say("row.live"))
        : undefined,
      isKey ? el("code", { class: "redacted" }, redacted) : undefined,
      group.length > 1 ? el("span", { class: "places" }, say("row.places", { count: group.length })) : undefined,
      when === undefined ? undefined : el("span", { class: "when" }, when),
    ),
    el(
      "span",
      { class: "row-line second" },
      el("span", { class: "place" }, el("bdi", { dir: "ltr" }, placeOf(data, finding))),
      el("span", { class: "rule" }, data.rules[finding.rule]?.id),
    ),
  ];
}

/** What opens below them. */
export function rowBody(words: RowWords, group: readonly PageFinding[]): HTMLElement {
  const { data, say } = words;
  const [finding] = group;
  if (finding === undefined) return el("div");
  const text = (index: number): string => data.texts[index] ?? "";
  const { message, why, fix, frames = [], accepted } = finding;
  return el(
    "div",
    { class: "body" },
    el("p", { class: "message" }, ...prose(text(message))),
    frames.length > 0 ? codeOf(words, finding, frames) : undefined,
    accepted === undefined ? undefined : el("p", { class: "accepted" }, text(accepted)),
    el("h3", {}, say("label.why")),
    el("p", {}, ...prose(text(why))),
    el("h3", {}, say("label.fix")),
    el("p", { class: "fix" }, ...prose(text(fix))),
    copyButtons(words, finding),
    ...placesOf(words, group),
    factsOf(words, finding),
  );
}

function codeOf({ data, say }: RowWords, finding: PageFinding, frames: readonly PageFrame[]): HTMLElement {
  const isOfTwo = frames.some(({ path }) => path !== undefined);
  const lines = frames.flatMap(({ line, before, marked, after, removed, path }) => [
    ...(isOfTwo ? [el("span", { class: "code-file" }, data.texts[path ?? finding.path])] : []),
    el(
      "span",
      { class: removed === true ? "code-line removed" : "code-line" },
      el("span", { class: "line-number" }, String(line)),
      el("span", { class: "sign", "aria-hidden": "true" }, removed === true ? "-" : " "),
      removed === true ? el("span", { class: "hidden" }, `${say("line-removed")} `) : undefined,
      el("span", { class: "code" }, before, marked === undefined ? undefined : el("mark", {}, marked), after),
    ),
  ]);
  return el("pre", { tabindex: "0" }, ...lines);
}

function copyButtons({ data, say }: RowWords, finding: PageFinding): HTMLElement {
  const fix = data.texts[finding.fix] ?? "";
  const rule = data.rules[finding.rule]?.id ?? "";
  const title = data.texts[finding.title] ?? "";
  const line = `- [ ] **${inMarkdown(title)}** \`${placeOf(data, finding).replaceAll("`", "'")}\` (\`${rule}\`): ${inMarkdown(fix)}`;
  const allow = `npx stackgate allow ${finding.fingerprint} --reason "${say("allow-reason")}"`;
  const copies = [
    ["copy.fix", fix],
    ["copy.markdown", line],
    ...(finding.standing === "blocks" || finding.standing === "warns" ? [["copy.allow", allow] as const] : []),
  ] as const;
  return el("div", { class: "copies" }, ...copies.map(([id, copied]) => copyButton(say, say(id), copied)));
}

/** What a title quotes of a repository is no markup of whoever pastes it. */
function inMarkdown(text: string): string {
  return text.replaceAll(/[\\[\]<>*_#@|!]/g, "\\$&");
}

function copyButton(say: Say, label: string, text: string): HTMLButtonElement {
  const made = button(label, () => {
    copyText(text).then((isCopied) => {
      made.textContent = say(isCopied ? "copy.done" : "copy.failed");
      setTimeout(() => {
        made.textContent = label;
      }, 2000);
    });
  });
  return made;
}

function placesOf({ data, say }: RowWords, group: readonly PageFinding[]): readonly HTMLElement[] {
  const [first] = group;
  const listed = (
    label: string,
    places: readonly (readonly [place: string, note: string])[],
  ): readonly HTMLElement[] => {
    if (places.length === 0) return [];
    const items = places
      .slice(0, MAX_PLACES)
      .map(([place, note]) =>
        el(
          "li",
          {},
          el("bdi", { class: "place" }, place),
          note === "" ? undefined : el("span", { class: "dim" }, ` ${note}`),
        ),
      );
    const cut = places.length - MAX_PLACES;
    if (cut > 0) items.push(el("li", { class: "dim" }, say("places-cut", { count: cut })));
    return [el("h3", {}, label), el("ul", { class: "place-list" }, ...items)];
  };
  const own = group.map((one) => [placeOf(data, one), commitOf(say, one)] as const);
  const related = (first?.related ?? []).map(
    ({ path, line, column, message }) => [`${data.texts[path]}:${line}:${column}`, data.texts[message] ?? ""] as const,
  );
  return [...listed(say("label.places"), own.length > 1 ? own : []), ...listed(say("label.see"), related)];
}

function commitOf(say: Say, { commit, date }: PageFinding): string {
  if (commit === undefined) return date ?? "";
  const short = commit.slice(0, 10);
  return date === undefined ? short : say("commit-of", { commit: short, date });
}

function factsOf({ data, say }: RowWords, finding: PageFinding): HTMLElement {
  const { words } = data;
  const { provider, service, redacted, encoding, verification, status, exposure, confidence, fingerprint } = finding;
  const rule = data.rules[finding.rule];
  const commit = commitOf(say, finding);
  const fact = (label: string, ...value: readonly (Node | string)[]): readonly HTMLElement[] => [
    el("div", {}, el("dt", {}, label), el("dd", {}, ...value)),
  ];
  const links = (rule?.references ?? []).map((url) =>
    el("li", {}, el("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, url)),
  );
  return el(
    "dl",
    { class: "facts" },
    ...fact(say("label.rule"), el("code", {}, rule?.id)),
    ...(provider === undefined ? [] : fact(say("label.provider"), provider)),
    ...(service === undefined ? [] : fact(say("label.service"), service)),
    ...(redacted === undefined ? [] : fact(say("label.value"), el("code", {}, redacted))),
    ...(encoding === undefined ? [] : fact(say("label.encoding"), data.texts[encoding] ?? "")),
    ...(verification === undefined ? [] : fact(say("facet.verification"), say(`verification.${verification}`))),
    ...(status === undefined ? [] : fact(say("label.status"), say(`status.${status}`))),
    ...fact(say("label.where"), wordFor(words, `where.${exposure}`, exposure)),
    ...(commit === "" ? [] : fact(say("label.commit"), commit)),
    ...fact(say("label.confidence"), say(`confidence.${confidence}`)),
    ...fact(say("label.fingerprint"), el("code", {}, fingerprint)),
    ...(links.length === 0 ? [] : fact(say("label.more"), el("ul", {}, ...links))),
  );
}
