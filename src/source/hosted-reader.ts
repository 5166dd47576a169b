// Objects by their ids, asked of a host.
import type { ObjectAnswer, ObjectReader } from "./git/objects.ts";
import { type Host, type HostedCommit, needed } from "./host.ts";

/** How many requests are under way at once. */
const AHEAD = 8;
/** Up to so many blobs are asked for one by one; of more, this many names are looked at for each request. */
const FEW = 40;
const TOGETHER = 160;
/** Many files hold the same, and a file is asked for again once its project is judged; each request counts against a limit. */
const MAX_KEPT = 64 << 20;
const EMPTY_BLOBS: readonly string[] = [
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
];

/**
 * Blobs by id, and what the host says of `commits`. A blob that the host does not know is `missing`; any other refusal would meet
 * the next one too, and is thrown: StackgateError `host-…`.
 */
export function hostedReader(host: Host, commits: readonly HostedCommit[]): ObjectReader {
  const said = new Map(commits.map(({ id, said }) => [id, said]));
  const kept = new Map<string, Buffer>();
  const underWay = new Map<string, Promise<ObjectAnswer>>();
  let keptBytes = 0;
  let isClosed = false;

  const keep = (id: string, bytes: Buffer): void => {
    for (const [old, { length }] of kept) {
      if (keptBytes + bytes.length <= MAX_KEPT) break;
      kept.delete(old);
      keptBytes -= length;
    }
    keptBytes += bytes.length - (kept.get(id)?.length ?? 0);
    kept.set(id, bytes);
  };
  const send = async (id: string): Promise<ObjectAnswer> => {
    const answer = await host.blob(id);
    if (answer.kind === "refused" && answer.failure === "not-found") return { kind: "missing" };
    const bytes = bufferOf(needed(answer, `blob ${id.slice(0, 7)}`));
    keep(id, bytes);
    return { kind: "object", id, type: "blob", bytes };
  };
  /** Whether to go on so: a host that does not know this way is asked one by one. */
  const fetchMany = async (ids: readonly string[]): Promise<boolean> => {
    if (ids.length === 0) return true;
    const answer = await host.blobs(ids);
    if (answer.kind === "refused") return false;
    for (const [id, bytes] of answer.value) keep(id, bufferOf(bytes));
    return true;
  };
  const unknown = (names: readonly string[]): readonly string[] =>
    [...new Set(names)].filter((id) => !said.has(id) && !kept.has(id) && !EMPTY_BLOBS.includes(id));

  const ask = (id: string): Promise<ObjectAnswer> => {
    const text = said.get(id);
    if (text !== undefined) return Promise.resolve({ kind: "object", id, type: "commit", bytes: bufferOf(text) });
    const known = EMPTY_BLOBS.includes(id) ? Buffer.alloc(0) : kept.get(id);
    if (known !== undefined) return Promise.resolve({ kind: "object", id, type: "blob", bytes: known });
    const running = underWay.get(id) ?? settled(send(id).finally(() => underWay.delete(id)));
    underWay.set(id, running);
    return running;
  };

  async function* read(names: readonly string[]): AsyncGenerator<ObjectAnswer, void> {
    const asked: Promise<ObjectAnswer>[] = [];
    let isMany = unknown(names).length > FEW;
    for (const [i] of names.entries()) {
      if (isClosed) throw new Error("closed");
      if (isMany && i % TOGETHER === 0) isMany = await fetchMany(unknown(names.slice(i, i + TOGETHER + AHEAD)));
      while (asked.length < Math.min(names.length, i + AHEAD)) asked.push(settled(ask(names[asked.length] ?? "")));
      const answer = await asked[i];
      if (answer !== undefined) yield answer;
      delete asked[i];
    }
  }

  return {
    read,
    async one(name) {
      return ask(name);
    },
    close() {
      isClosed = true;
    },
  };
}

/** What fails before its turn is thrown when its turn comes. */
function settled<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {});
  return work;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
