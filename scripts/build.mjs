// Builds dist/: the three doors and their chunks, with fixed names and the same bytes on every machine.
import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { minify } from "rolldown/experimental";
import { asciiOnly } from "./ascii-only.mjs";
import { codeChunks } from "./code-chunks.mjs";
import { directImports } from "./direct-imports.mjs";
import { lazyRules } from "./lazy-rules.mjs";
import { plainBuiltins } from "./plain-builtins.mjs";
import { splitTexts } from "./split-texts.mjs";

const top = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * What is loaded together lies together: a clean hook run starts git in `start` and loads `scanner`, with compose files also `compose`, and what only
 * speaks to people stays in `words.js`. A module goes to the first group that fits; the rest is split as its imports say.
 */
const CHUNKS = [
  {
    name: "start",
    test: /[\\/]source[\\/]git[\\/](?:run|batch|object-id|staged-start)\.ts$|[\\/]cli[\\/](?:code-cache|load-code|own-folder|short-run|run-kind)\.ts$/,
  },
  { name: "html", test: /[\\/]report[\\/]html[\\/]|[\\/]messages[\\/]html\.ts$/ },
  { name: "compose-schema", test: /[\\/]parse[\\/]compose-(?:schema[\\/]|shape(?:-values)?\.ts$)/ },
  {
    name: "model",
    test: /[\\/]parse[\\/]model[\\/]|[\\/]report[\\/]model-json\.ts$|[\\/]cli[\\/]model\.ts$|[\\/]source[\\/]project-files\.ts$|[\\/]messages[\\/]model\.ts$/,
  },
  {
    name: "repair",
    test: /[\\/]src[\\/]repair[\\/]|[\\/]work[\\/]repair|[\\/]report[\\/]repairs\.ts$|[\\/]cli[\\/]fix|[\\/]messages[\\/]repair\.ts$|[\\/]source[\\/](?:work-folder|untrack)\.ts$/,
  },
  {
    name: "audit",
    test: /[\\/]detect[\\/]checklist[\\/]|[\\/](?:work|report|cli|messages|model)[\\/](?:audit(?:-[a-z]+)?|revoke|revocation|leak|stack|problems|sentence-mask)\.ts$|[\\/]model[\\/]checklist\.ts$/,
  },
  {
    name: "verify",
    test: /[\\/]src[\\/]verify[\\/]|[\\/]work[\\/]verifying\.ts$|[\\/](?:cli|messages)[\\/]verify\.ts$/,
  },
  {
    name: "words",
    test: /\?texts$|\/texts(?:\.gen)?\.ts$|[\\/]env-file[\\/]beside-texts\.ts$|[\\/]src[\\/]report[\\/](?!end|escape|counts|order|paint|width)|[\\/]work[\\/](?:findings|finding-texts|placed|accepting|advice|masked-text|name-mask|secret-mask|joined-result|explained-rules|same-secret|early|covered|reach)\.ts$|[\\/]detect[\\/]secrets[\\/]pairs\.ts$|[\\/]detect[\\/](?:make-finding|merge|shown-line)\.ts$|[\\/]model[\\/](?:fingerprint|redaction|kics-queries)\.ts$|[\\/]cli[\\/]links\.ts$/,
  },
  { name: "merge", test: /[\\/]work[\\/](?:merge[\\/]|part\.ts$)|[\\/]cli[\\/](?:merge|policy-digest)\.ts$/ },
  {
    name: "sweep",
    test: /[\\/]src[\\/]sweep[\\/]|[\\/]cli[\\/](?:plan-jobs|typed-plan)\.ts$|[\\/]source[\\/]history-size\.ts$/,
  },
  {
    name: "custom-rules",
    test: /[\\/]parse[\\/]linear-pattern\.ts$|[\\/]detect[\\/]custom[\\/]|node_modules[\\/]re2js[\\/]/,
  },
  {
    name: "archives",
    test: /[\\/]parse[\\/]archive[\\/](?!container|member-path|tar|zip|byte-stream)|[\\/]work[\\/]members\.ts$|[\\/]source[\\/]archive\.ts$/,
  },
  {
    name: "range",
    test: /[\\/]source[\\/](?:range|file-at)\.ts$|[\\/]source[\\/]git[\\/](?:commits|revisions)\.ts$/,
  },
  { name: "exceptions", test: /[\\/]policy[\\/](?:allow|baseline|globs)\.ts$|[\\/]work[\\/]exceptions\.ts$|picomatch/ },
  {
    name: "policy",
    test: /[\\/]policy[\\/](?:add-entry|config|config-fault|config-nodes|extend|validate\.gen)\.ts$|[\\/]work[\\/](?:policy-(?:file|flags)|new-entries)\.ts$/,
  },
  {
    name: "import",
    test: /[\\/]policy[\\/]import[\\/]|[\\/]cli[\\/]import(?:-places)?\.ts$|node_modules[\\/]smol-toml[\\/]/,
  },
  {
    name: "github-api",
    test: /[\\/]action[\\/]github|[\\/]src[\\/]github[\\/]|node_modules[\\/](?:@octokit|@actions[\\/](?:github|http-client)|undici|tunnel|bottleneck|universal-user-agent|before-after-hook|content-type|json-with-bigint)[\\/]/,
  },
  { name: "yaml", test: /[\\/]parse[\\/]yaml-(?:library|depth)\.ts$|node_modules[\\/]yaml[\\/]/ },
  {
    name: "compose",
    test: /[\\/]detect[\\/](?:compose|env-file|nginx|proxy|datastore-config|policy)[\\/]|[\\/]detect[\\/](?:signing-key|guess-cost|config-|changed-lines|compare-found|merge-places|alike|tell)|[\\/]parse[\\/](?:compose|image-reference|parse-yaml|plain-yaml|yaml|interpolation|dockerfile|dotenv|nginx|caddyfile|squid|redis|pg-hba|config-words|networks|git-ignore|docker-ignore|path-glob)/,
  },
  {
    name: "scanner",
    test: /[\\/]src[\\/](?:model|messages|parse|policy|scan\.ts|work[\\/](?!ledger|worker|start-threads|clear|sift|versions|keyed-hash|changed-text))|[\\/]src[\\/]detect[\\/](?!texts|secrets[\\/]line-watch)|[\\/]report[\\/](?:end|escape|counts|order|paint|width)\.ts$|fast-string-|[\\/]cli[\\/](?:main|arguments|typed-reports|typed-target|choice|deliver|given|take|typed-target|since|options|plan|policy|policy-room|scan|hook|deadline|report|terminal|progress)\.ts$|[\\/]source[\\/](?!disk-source|files|folder|fragments|work-place|working-tree|untracked|text|push|receive|range|commit|file-at|host|history|packed|places|git[\\/](?:pack[\\/]|commits|new-commits|fetch|revisions|own-home|tips|walk|folders))/,
  },
];

/** Chunks that many runs load, and large enough to be worth it. */
const CODE = ["scanner", "range", "compose", "compose-schema", "words"];

/** Writes the build into `folder`; nothing else in it survives. */
export async function buildInto(folder) {
  await rm(folder, { recursive: true, force: true });
  const { output } = await build({
    cwd: top,
    input: {
      cli: "src/cli/entry.ts",
      action: "src/action/entry.ts",
      index: "src/index.ts",
      worker: "src/work/worker.ts",
      "load-code": "src/cli/load-code.ts",
    },
    platform: "node",
    plugins: [
      splitTexts(),
      lazyRules(),
      plainBuiltins(),
      withoutIdentity(),
      asSmallAsGenerated(),
      directImports(),
      asciiOnly(),
      codeChunks({ parts: CODE, base: "start", loader: "load-code", door: "cli" }),
    ],
    // No property of ours does anything when it is read: what is spread into sentences does not keep them beside the patterns.
    treeshake: { propertyReadSideEffects: false },
    preserveEntrySignatures: "allow-extension",
    logLevel: "warn",
    onLog(level, log, next) {
      // One door loads lazily what another loads at once.
      if (log.code !== "INEFFECTIVE_DYNAMIC_IMPORT") next(level, log);
    },
    output: {
      dir: folder,
      format: "esm",
      // The folder's own package.json says that `.js` is CommonJS there.
      entryFileNames: ({ name }) => (name === "cli" ? "cli.js" : "[name].mjs"),
      chunkFileNames: "[name].mjs",
      comments: false,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: CHUNKS.map((chunk, i) => ({ ...chunk, priority: CHUNKS.length - i })),
      },
    },
  });
  refuseCircles(output);
  const tsc = createRequire(import.meta.url).resolve("typescript/package.json");
  execFileSync(
    process.execPath,
    [
      join(dirname(tsc), "bin", "tsc"),
      ...["--ignoreConfig", "--declaration", "--emitDeclarationOnly", "--rewriteRelativeImportExtensions"],
      ...["--module", "nodenext", "--target", "es2023", "--strict", "--skipLibCheck", "--types", "node"],
      ...["--rootDir", "src", "--outDir", join(folder, "types"), "src/index.ts"],
    ],
    { cwd: top, stdio: "inherit" },
  );
}

/** The toolkit can ask GitHub who the job is, for which it loads a whole HTTP client. Nobody here asks. */
function withoutIdentity() {
  return {
    name: "without-identity",
    load: (id) =>
      /@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/.test(id) ? "export const OidcClient = undefined;" : null,
  };
}

/** The validators of compose files and of reports are written small, and would be printed at twice their size: a hook loads the first. */
function asSmallAsGenerated() {
  return {
    name: "as-small-as-generated",
    async generateBundle(_, bundle) {
      for (const name of ["compose-schema.mjs", "merge.mjs"]) {
        const chunk = bundle[name];
        if (chunk?.type === "chunk") chunk.code = (await minify(chunk.fileName, chunk.code, { module: true })).code;
      }
    },
  };
}

/** Chunks that import each other in a circle end in "cannot access before initialization", but not on every path. */
function refuseCircles(output) {
  const imports = new Map(output.flatMap((chunk) => (chunk.type === "chunk" ? [[chunk.fileName, chunk.imports]] : [])));
  const done = new Set();
  const visit = (name, path) => {
    if (path.includes(name)) throw new Error(`chunks in a circle: ${[...path, name].join(" -> ")}; see CHUNKS`);
    if (done.has(name)) return;
    for (const other of imports.get(name) ?? []) if (imports.has(other)) visit(other, [...path, name]);
    done.add(name);
  };
  for (const name of imports.keys()) visit(name, []);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildInto(join(top, "dist"));
