// The script and the style sheet of the report page, as the one file that puts them into it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";

/** TypeScript of the two texts that the page holds inline. `folder`: where main.ts and style.css are. */
export async function reportPage(folder) {
  const built = await rolldown({ input: join(folder, "main.ts"), platform: "browser", logLevel: "warn" });
  const { output } = await built.generate({ format: "iife", minify: true, comments: false });
  await built.close();
  const script = output[0].code.trim();
  const style = smaller(await readFile(join(folder, "style.css"), "utf8"));
  // Either would end its element, or begin a comment that does.
  for (const text of [script, style])
    if (/<\/(?:script|style)|<!--|<script/i.test(text)) throw new Error("what is inlined may not hold markup");
  return [
    `/** What runs in the page. */\nexport const SCRIPT =\n  ${JSON.stringify(script)};\n`,
    `/** How it looks. */\nexport const STYLE =\n  ${JSON.stringify(style)};\n`,
  ].join("\n");
}

/** Without comments and line ends: whitespace in our style sheets has no other meaning. */
function smaller(style) {
  return style
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,]) ?/g, "$1")
    .trim();
}
