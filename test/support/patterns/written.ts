// A tree as a pattern again, each repeat that counts as one without an end written so: what holds of it holds of the bounded one.
import { COPIES, FEW_CHOICES, type Use } from "./automaton.ts";
import type { Node } from "./tree.ts";

export function written(tree: Node, { from, whole }: Use): string {
  return `${from === "here" ? "^" : ""}(?:${sourceOf(tree)})${whole ? "$" : ""}`;
}

function sourceOf(node: Node): string {
  switch (node.kind) {
    case "character":
      return node.source;
    case "start":
      return "^";
    case "end":
      return "$";
    case "empty":
      return "";
    case "sequence":
      return node.parts.map(sourceOf).join("");
    case "either":
      return `(?:${node.options.map(sourceOf).join("|")})`;
    case "repeat": {
      const least = Math.min(node.min, COPIES);
      const choices = node.max - node.min;
      return `(?:${sourceOf(node.body)}){${least},${choices < FEW_CHOICES ? least + choices : ""}}`;
    }
  }
}
