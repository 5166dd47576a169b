// HTML that is put together from parts. A text gets in escaped, whatever it holds.
import { escapeTerminal } from "../escape.ts";

/** A piece of HTML. Only this file makes one. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[];

/** The HTML of a template; texts in it become text, or the value of an attribute in double quotes. */
export function markup(parts: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return { html: parts.reduce((html, part, i) => html + htmlOf(values[i - 1] ?? "") + part) };
}

/** A sentence in which backticks quote code. */
export function prose(sentence: string): readonly Markup[] {
  return sentence
    .split(/`([^`]{1,400})`/)
    .map((part, i) => (i % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`));
}

/** JSON for a `<script>` element: nothing in it ends the element or begins a comment. */
export function scriptJson(json: string): string {
  return json.replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function htmlOf(part: Part): string {
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(({ html }) => html).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeHtml(text: string): string {
  return escapeTerminal(text, Number.MAX_SAFE_INTEGER).replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
