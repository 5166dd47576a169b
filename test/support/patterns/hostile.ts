// Texts that lead a pattern as far as it goes and then fail it: each of its repeats at its longest, the end missing.
import type { Node } from "./tree.ts";

/** What likely stands in several parts of one pattern comes first. */
const CANDIDATES = [..."a0A-. /_=x:,\n", ...Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)), "你"];
/** A repeat is filled with some of what may stand in it, and no longer than that. */
const FILLINGS = 3;
const MAX_ROUNDS = 300;
const MAX_TEXTS = 40;

/** Without an order that matters; the first is the shortest text that matches, as far as characters alone tell. */
export function hostileTexts(tree: Node, flags: string): readonly string[] {
  const plain = flags.replaceAll(/[gyd]/g, "");
  const shortest = shortestOf(tree, plain);
  const filled = filledTexts(tree, plain).slice(0, MAX_TEXTS);
  return [...new Set([shortest, ...filled, ...filled.map((text) => text.slice(0, -1))])].filter((text) => text !== "");
}

function charactersOf(source: string, flags: string): readonly string[] {
  const one = new RegExp(`^${source}$`, flags);
  return CANDIDATES.filter((character) => one.test(character));
}

function shortestOf(node: Node, flags: string): string {
  switch (node.kind) {
    case "character":
      return charactersOf(node.source, flags)[0] ?? "";
    case "sequence":
      return node.parts.map((part) => shortestOf(part, flags)).join("");
    case "either":
      return shortestOf(node.options[0] ?? { kind: "start" }, flags);
    case "repeat":
      return shortestOf(node.body, flags).repeat(node.min);
    case "empty":
    case "start":
    case "end":
      return "";
  }
}

/** The shortest text with one repeat filled, for each repeat and some fillings. */
function filledTexts(node: Node, flags: string): readonly string[] {
  switch (node.kind) {
    case "sequence":
      return node.parts.flatMap((part, i) => {
        const shortest = (parts: readonly Node[]): string => parts.map((one) => shortestOf(one, flags)).join("");
        const [before, after] = [shortest(node.parts.slice(0, i)), shortest(node.parts.slice(i + 1))];
        return filledTexts(part, flags).flatMap((text) => [before + text + after, before + text]);
      });
    case "either":
      return node.options.flatMap((option) => [shortestOf(option, flags), ...filledTexts(option, flags)]);
    case "repeat": {
      const rounds = Math.min(node.max, MAX_ROUNDS);
      const bodies =
        node.body.kind === "character"
          ? charactersOf(node.body.source, flags).slice(0, FILLINGS)
          : [shortestOf(node.body, flags)];
      return [...bodies.map((body) => body.repeat(rounds)), ...filledTexts(node.body, flags)];
    }
    case "character":
    case "empty":
    case "start":
    case "end":
      return [];
  }
}
