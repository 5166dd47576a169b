// What to do after a leak, as text and as JSON.
import { type RevokeSentenceId, revokeSentences } from "../messages/revoke.ts";
import type { Revocation, UsePlace } from "../model/revocation.ts";
import { fillText, type Language, type Values } from "../model/text.ts";
import { escapeTerminal, guardLine, jsonText } from "./escape.ts";
import { paintOf } from "./paint.ts";
import { lineSize, wrap } from "./width.ts";

interface RevokeOptions {
  readonly language: Language;
  readonly columns: number;
  readonly colour: boolean;
}

const MIN_SIZE = 40;

export function* revokeText(told: Revocation, { language, columns, colour }: RevokeOptions): Iterable<string> {
  const say = sayIn(language);
  const { bold, dim } = paintOf(colour);
  const size = lineSize(columns, MIN_SIZE) - 4;
  const line = (text: string): string => `${guardLine(text)}\n`;
  const paragraph = (text: string): string =>
    wrap(escapeTerminal(text), size)
      .map((one) => line(`    ${one}`))
      .join("");
  const heading = (number: number, id: RevokeSentenceId): string => line(bold(`${number}  ${say(id)}`));
  yield line(bold(escapeTerminal(say("head", { title: told.title, rule: told.rule }))));
  yield "\n";
  yield heading(1, "step.revoke");
  yield paragraph(told.revoke.text);
  if (told.revoke.page !== undefined) yield line(`    ${dim(say("revoke.page"))}  ${told.revoke.page}`);
  if (told.members.length > 0) yield paragraph(say("members"));
  for (const { fingerprint, title } of told.members)
    yield line(`    stackgate revoke ${fingerprint}  ${dim(escapeTerminal(title))}`);
  yield heading(2, "step.usage");
  yield paragraph(usageText(told, language));
  yield heading(3, "step.replace");
  if (told.places.length === 0) yield paragraph(say("replace.none"));
  for (const place of told.places) yield line(`    ${placeText(place, language)}`);
  if (told.places.length > 0) yield paragraph(say("replace.more"));
  yield heading(4, "step.rewrite");
  yield paragraph(say(`rewrite.${told.history.kind}`));
  for (const command of told.history.commands) yield line(`      ${escapeTerminal(command)}`);
  if (told.history.commands.length > 0) yield paragraph(say("rewrite.after"));
}

function sayIn(language: Language): (id: RevokeSentenceId, values?: Values) => string {
  return (id, values = {}) => fillText(revokeSentences[id], values, language);
}

function usageText({ usage: { page } }: Revocation, language: Language): string {
  return page === undefined ? sayIn(language)("usage.unknown") : sayIn(language)("usage.page", { page });
}

function placeText({ path, line, variable, service, more }: UsePlace, language: Language): string {
  const parts = [
    `${escapeTerminal(path)}:${line}`,
    ...(variable === undefined ? [] : [escapeTerminal(variable)]),
    ...(service === undefined ? [] : [sayIn(language)("place.service", { service: escapeTerminal(service) })]),
    ...(more === undefined ? [] : [sayIn(language)("place.more", { count: more })]),
  ];
  return parts.join("  ");
}

/** Version 1; the steps in the order in which they are to be done. */
export function* revokeJson(told: Revocation, language: Language): Iterable<string> {
  const say = sayIn(language);
  const { rule, title, fingerprint, revoke, usage, places, members, history } = told;
  const steps = [
    { id: "revoke", title: say("step.revoke"), text: revoke.text, page: revoke.page, members },
    { id: "usage", title: say("step.usage"), text: usageText(told, language), page: usage.page },
    {
      id: "replace",
      title: say("step.replace"),
      text: say(places.length === 0 ? "replace.none" : "replace.more"),
      places,
    },
    { id: "rewrite", title: say("step.rewrite"), text: say(`rewrite.${history.kind}`), commands: history.commands },
  ];
  yield `${jsonText({ version: 1, rule, title, fingerprint, steps })}\n`;
}
