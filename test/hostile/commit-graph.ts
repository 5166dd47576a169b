/** The graph with `parent` as the one parent of `commit`; see gitformat-commit-graph(5). */
export function withParent(graph: Buffer, commit: string, parent: string): Buffer {
  const chunks = new Map<string, number>();
  for (let at = 8; at < 8 + 12 * (graph[6] ?? 0); at += 12)
    chunks.set(graph.toString("latin1", at, at + 4), graph.readUInt32BE(at + 8));
  const [ids = 0, data = 0] = [chunks.get("OIDL"), chunks.get("CDAT")];
  const placeOf = (id: string): number => (graph.indexOf(Buffer.from(id, "hex"), ids) - ids) / 20;
  graph.writeUInt32BE(placeOf(parent), data + 36 * placeOf(commit) + 20);
  return graph;
}
