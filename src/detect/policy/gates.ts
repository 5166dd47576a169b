// The steps of workflows that run stackgate, each with all that decides whether it runs and what it may let through.
import type { Snapshot } from "../../model/document.ts";
import { type Mark, readSource } from "../../parse/compose-source-text.ts";
import { parseYaml } from "../../parse/parse-yaml.ts";
import { isWorkflowPath } from "../../parse/path-class.ts";
import type { MapNode, YamlNode } from "../../parse/yaml-nodes.ts";

/** Something that a gate is told, and where. */
export interface Setting {
  readonly value: string;
  readonly at: Mark;
}

export interface Gate {
  readonly path: string;
  /** Of the job. */
  readonly job: string;
  readonly at: Mark;
  /** `OWNER/NAME` of the action, or `command` for a step that types it. */
  readonly runner: string;
  /** Conditions, `continue-on-error` and inputs, by names such as `job.if`, `step.continue-on-error`, `with.fail-on`, `on`. */
  readonly settings: ReadonlyMap<string, Setting>;
}

const COMMAND = /(?:^|[\s;&|(/"'])stackgate(?:@[\w.^~-]{1,40})?[ \t]{1,20}(?:scan|hook|audit)\b/;

/** Every gate of the snapshot's workflows, in path order. Throws nothing but what the YAML library's loader waits for. */
export function gatesIn(snapshot: Snapshot): readonly Gate[] {
  return snapshot
    .list()
    .filter(isWorkflowPath)
    .flatMap((path) => gatesOf(snapshot, path));
}

function gatesOf(snapshot: Snapshot, path: string): readonly Gate[] {
  const text = readSource(snapshot, path);
  if (text === undefined) return [];
  return parseYaml(text).documents.flatMap((root) => {
    const on = triggersOf(get(root, "on"));
    return [...entriesOf(get(root, "jobs"))].flatMap(([job, node]) => gatesOfJob({ path, job, node, on }));
  });
}

interface Job {
  readonly path: string;
  readonly job: string;
  readonly node: YamlNode;
  readonly on: ReadonlyMap<string, Setting>;
}

function gatesOfJob({ path, job, node, on }: Job): readonly Gate[] {
  const shared = [...on, ...conditionsOf("job", node)];
  const reusable = get(node, "uses");
  const steps = get(node, "steps");
  const units = [node, ...(steps?.kind === "seq" ? steps.items : [])];
  return units.flatMap((unit) => {
    const uses = unit === node ? reusable : get(unit, "uses");
    const run = unit === node ? undefined : get(unit, "run");
    const runner = runnerOf(uses, run);
    const at = (uses ?? run)?.at;
    if (runner === undefined || at === undefined) return [];
    const own = unit === node ? [] : conditionsOf("step", unit);
    const typed: [string, Setting][] = run === undefined ? [] : [["run", { value: textOf(run), at: run.at }]];
    const inputs = [...entriesOf(get(unit, "with"))].map(([name, value]): [string, Setting] => [
      `with.${name.toLowerCase()}`,
      { value: textOf(value), at: value.at },
    ]);
    return [{ path, job, at, runner, settings: new Map([...shared, ...own, ...typed, ...inputs]) }];
  });
}

function runnerOf(uses: YamlNode | undefined, run: YamlNode | undefined): string | undefined {
  const action = uses?.kind === "scalar" ? actionOf(uses.value) : undefined;
  if (action !== undefined) return action;
  return run?.kind === "scalar" && COMMAND.test(run.value) ? "command" : undefined;
}

/** `OWNER/stackgate`, of it or of what lies in it, in lower case. */
function actionOf(uses: string): string | undefined {
  const [name = ""] = uses.split("@");
  const [owner, repository] = name.trim().toLowerCase().split("/");
  return repository === "stackgate" && owner !== "." ? `${owner}/${repository}` : undefined;
}

function conditionsOf(of: "job" | "step", node: YamlNode): readonly [string, Setting][] {
  return ["if", "continue-on-error"].flatMap((name): [string, Setting][] => {
    const value = get(node, name);
    return value === undefined ? [] : [[`${of}.${name}`, { value: textOf(value), at: value.at }]];
  });
}

/** `on.EVENT`, with the filters of the event as the value: `paths-ignore`, `branches`. */
function triggersOf(on: YamlNode | undefined): ReadonlyMap<string, Setting> {
  const found = new Map<string, Setting>();
  if (on?.kind === "scalar") found.set(`on.${on.value}`, { value: "", at: on.at });
  if (on?.kind === "seq") for (const one of on.items) found.set(`on.${textOf(one)}`, { value: "", at: one.at });
  for (const [event, filters] of entriesOf(on)) {
    const asked = [...entriesOf(filters)].map(([name, value]) => `${name}: ${textOf(value)}`).sort();
    found.set(`on.${event}`, { value: asked.join("; "), at: filters.at });
  }
  return found;
}

function get(node: YamlNode | undefined, name: string): YamlNode | undefined {
  return node?.kind === "map" ? node.entries.get(name)?.node : undefined;
}

function* entriesOf(node: YamlNode | undefined): Iterable<readonly [string, YamlNode]> {
  if (node?.kind === "map") for (const [name, { node: value }] of (node satisfies MapNode).entries) yield [name, value];
}

/** Bounded: a workflow may repeat an anchor. */
function textOf(node: YamlNode, depth = 0): string {
  if (node.kind === "scalar") return node.value.trim().slice(0, 2000);
  if (depth > 3) return "...";
  const parts = node.kind === "seq" ? node.items : [...node.entries.values()].map((entry) => entry.node);
  const names = node.kind === "map" ? [...node.entries.keys()] : [];
  return parts
    .slice(0, 100)
    .map((part, i) => `${names[i] === undefined ? "" : `${names[i]}: `}${textOf(part, depth + 1)}`)
    .join(", ");
}
