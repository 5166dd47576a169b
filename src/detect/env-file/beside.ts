// What stands beside an env file and belongs to its finding: who reads it, who else has its secrets, which line ignores it or should.
import type { RelatedPlace } from "../../model/detection.ts";
import type { Values } from "../../model/text.ts";
import { buildsTaking } from "./builds.ts";
import type { EnvFile, SecretVariable } from "./env-file.ts";
import type { EnvFileChange } from "./env-file-rule.ts";
import { ignoring } from "./ignoring.ts";
import { readersOf } from "./readers.ts";
import { examplesWith, filesWith } from "./same-values.ts";

/** What a detection of the file is completed with. */
export interface Beside {
  readonly related: readonly RelatedPlace[];
  /** Key into the rule's fixes. */
  readonly fix?: string;
  readonly values: Values;
}

/** Of `file`, of which `secrets` are told. What is most telling comes first: reports show the first few places. */
export function besideFile({ path }: EnvFile, secrets: readonly SecretVariable[], change: EnvFileChange): Beside {
  const { around } = change;
  const ignored = ignoring(change);
  const related = [
    ...ignored.related,
    ...readersOf(path, around.projects(), new Set(secrets.map(({ name }) => name))),
    ...examplesWith(secrets, path, around.snapshot),
    ...filesWith(secrets, path, around),
    ...buildsTaking(path, around.builds()),
  ];
  return { ...ignored, related };
}
