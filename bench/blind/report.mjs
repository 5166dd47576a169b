// The Markdown of what was scored: sums by tool, category and kind, never a case.
import { table } from "../results.mjs";
import { documentKind } from "./kinds.mjs";
import { coverage, told } from "./units.mjs";

const LABELS = { T: "secrets", F: "no secrets", X: "test values" };
const CATEGORIES = 20;

export function leakySection(listed, surveys) {
  const sum = (key) => listed.reduce((all, one) => all + one[key], 0);
  const risky = listed.filter(({ risk }) => risk > 0).length;
  const rows = counted(surveys, "leaky").map(({ name, findings }) => {
    const own = coverage(listed, findings);
    return [name, own.files, own.risky, own.risks, own.finds, own.over];
  });
  return [
    `### leaky-repo\n\n${listed.length} listed files, ${risky} of them with something at risk; ${sum("risk")} lines at risk and ${sum("informative")} informative ones. The benchmark names no lines: of a file count at most as many told lines as it lists.`,
    "",
    ...table([
      [
        "tool",
        `files (${listed.length})`,
        `files at risk (${risky})`,
        `lines, at most those at risk (${sum("risk")})`,
        `lines, at most those listed (${sum("risk") + sum("informative")})`,
        "lines beyond the list",
      ],
      ...rows,
    ]),
  ];
}

export function credSections(repositories, present, surveys) {
  const tools = counted(surveys, "cred").map((one) => judged(one, present));
  const own = tools[0];
  const rows = repositories.reduce((all, one) => all + one.rows.length, 0);
  const kept = present.reduce((all, one) => all + one.places.length, 0);
  const lost = present.reduce((all, one) => all + one.lost, 0);
  const files = new Set(present.flatMap(({ id, places }) => places.map(({ path }) => `${id}/${path}`))).size;
  const bytes = present.reduce((all, one) => all + one.bytes, 0);
  return [
    `### CredData\n\n${present.length} of its ${repositories.length} repositories, those with most labels first as far as a copy with the named commit was at hand, ${files} labelled files at that commit, ${(bytes / 1e6).toFixed(0)} MB under their true names and with their true values. ${kept} of ${rows} labelled rows (${lost} more in files that the copies lack). A row is told when a finding's lines touch its lines; rows of the same lines are one. In the benchmark's own count test values are false as well.`,
    "",
    ...table([
      [
        "tool",
        "repositories",
        ...Object.values(LABELS).flatMap((name) => [name, "told", "share"]),
        "stackgate on these: secrets",
        "no secrets",
      ],
      ...tools.map((one) => [
        one.name,
        one.repositories,
        ...Object.keys(LABELS).flatMap((label) => shares(one, labelled(label))),
        ...["T", "F"].map((label) => shares({ ...own, units: one.units }, labelled(label))[2]),
      ]),
    ]),
    "",
    `By the benchmark's categories (a row can be of several), the ${CATEGORIES} with most secrets; recall of secrets, then share of the benchmark's false rows (no secret, test value) told; tools that came to the end of all repositories:`,
    "",
    ...table(byCategory(tools)),
    "",
    "What stackgate misses, by what the value is like and by the file; made from characters and names, nobody read a case:",
    "",
    ...table(byKind(own, "T", "missed", (one) => !own.told.has(one))),
    "",
    "What stackgate tells of rows labelled as no secret:",
    "",
    ...table(byKind(own, "F", "told", (one) => own.told.has(one))),
  ];
}

/** Each tool with its findings; stackgate again with parts of them. */
function counted(surveys, benchmark) {
  return surveys.flatMap(({ tool, [benchmark]: survey }) => {
    const name = `${tool.name} ${tool.version}`.trim();
    if (tool.name !== "stackgate") return [{ name, ...survey }];
    const secrets = survey.findings.filter(isSecret);
    return [
      { name, ...survey, findings: secrets },
      {
        name: "stackgate, high confidence",
        ...survey,
        findings: secrets.filter(({ confidence }) => confidence === "high"),
      },
      { name: "stackgate, what blocks", ...survey, findings: secrets.filter(({ blocking }) => blocking) },
    ];
  });
}

/** A file that should not be committed tells no line of it. */
const isSecret = ({ family, rule }) => family === "secret" || (family === "env-file" && rule !== "env-file-committed");

function judged({ name, findings, left }, present) {
  const done = present.filter((one) => !left.some(({ release }) => release === one.id));
  const hits = done.flatMap((one) =>
    told(
      one.units,
      findings.filter((finding) => finding.package === `creddata:${one.id}`),
    ),
  );
  return { name, repositories: done.length, units: done.flatMap((one) => one.units), told: new Set(hits) };
}

const labelled =
  (wanted) =>
  ({ label }) =>
    label === wanted;

function shares(tool, wanted) {
  const all = tool.units.filter(wanted);
  const hits = all.filter((one) => tool.told.has(one));
  return [all.length, hits.length, share(hits.length, all.length)];
}

function byCategory(tools) {
  const sizes = new Map();
  for (const { label, categories } of tools[0].units)
    if (label === "T") for (const one of categories) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  const names = [...sizes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, CATEGORIES)
    .map(([name]) => name);
  const compared = tools.filter(
    ({ name, repositories }) => !name.startsWith("stackgate, ") && repositories === tools[0].repositories,
  );
  const of =
    (name, isTrue) =>
    ({ label, categories }) =>
      (label === "T") === isTrue && categories.includes(name);
  return [
    [
      "category",
      "secrets",
      ...compared.map(({ name }) => name),
      "false",
      ...compared.map(({ name }) => `${name}, of the false`),
    ],
    ...names.map((name) => [
      name,
      ...[true, false].flatMap((isTrue) => [
        shares(tools[0], of(name, isTrue))[0],
        ...compared.map((tool) => shares(tool, of(name, isTrue))[2]),
      ]),
    ]),
  ];
}

function byKind({ units }, label, word, counts) {
  const all = units.filter((one) => one.label === label);
  const rows = [
    ["the value", ({ kind }) => kind],
    ["the file", ({ path }) => documentKind(path)],
  ].flatMap(([head, kindOf]) =>
    [...new Set(all.map(kindOf))]
      .map((kind) => all.filter((one) => kindOf(one) === kind))
      .map((own) => [`${head}: ${kindOf(own[0])}`, own.length, own.filter(counts).length])
      .sort((a, b) => b[2] - a[2]),
  );
  return [
    ["kind", "labelled", word, "share"],
    ...rows.map(([kind, size, hits]) => [kind, size, hits, share(hits, size)]),
  ];
}

const share = (part, whole) => (whole === 0 ? "" : `${((100 * part) / whole).toFixed(1)}%`);
