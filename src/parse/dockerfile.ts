// What a Dockerfile says of the image that it builds: the little of it that compose rules need.

/** The stage that a build ends in. */
export interface DockerfileStage {
  /** Of `FROM`, with its variables as written; that of the stage it stands on, where it names one. */
  readonly image: string;
  /** The last `USER` in force. */
  readonly user?: string;
}

const MAX_STAGES = 200;

/** The stage named `target`, or the last one. `undefined` when there is no `FROM`, or no such stage. */
export function dockerfileStage(text: string, target?: string): DockerfileStage | undefined {
  const stages: (DockerfileStage & { readonly name: string })[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const from = /^\s{0,100}FROM\s+(?:--\S{1,200}\s+){0,5}(\S{1,500})(?:\s+AS\s+(\S{1,200}))?/i.exec(line);
    if (from !== null) {
      if (stages.length >= MAX_STAGES) break;
      const image = from[1] ?? "";
      const parent = stages.find(({ name }) => name !== "" && name === image.toLowerCase());
      stages.push({ ...(parent ?? { image }), name: (from[2] ?? "").toLowerCase() });
      continue;
    }
    const user = /^\s{0,100}USER\s+(\S{1,200})/i.exec(line)?.[1];
    const last = stages.pop();
    if (last !== undefined) stages.push(user === undefined ? last : { ...last, user });
  }
  const wanted = target?.toLowerCase();
  const found =
    wanted === undefined ? stages.at(-1) : (stages.find(({ name }) => name === wanted) ?? stages[Number(wanted)]);
  if (found === undefined) return undefined;
  const { name: _name, ...stage } = found;
  return stage;
}
