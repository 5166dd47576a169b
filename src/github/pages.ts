// Lists that GitHub gives in pages.
interface Page<T> {
  readonly data: readonly T[];
  readonly headers: { readonly link?: string | undefined };
}

export interface PageNumber {
  readonly per_page: number;
  readonly page: number;
}

/** Pages hold this many; GitHub's most. */
const PAGE = 100;
/** More pages than any list has that we ask for. */
const MAX_PAGES = 1000;

/**
 * The whole list: `ask` gets the pages by number, from 1 on, until one is the last by its own word or by its size, or `isEnough` says so
 * of what is there. The address that the server gives for its next page is not taken: the token goes to no other server. A server that
 * gives a page again has no more.
 */
export async function allPages<T>(
  ask: (page: PageNumber) => Promise<Page<T>>,
  isEnough: (page: readonly T[]) => boolean = () => false,
): Promise<readonly T[]> {
  return (await readPages(ask, isEnough)).all;
}

/** The list, `undefined` where the server did not come to its end: it gave a page again, or a page that is none. */
export async function wholeList<T>(ask: (page: PageNumber) => Promise<Page<T>>): Promise<readonly T[] | undefined> {
  const { all, isWhole } = await readPages(ask, () => false);
  return isWhole ? all : undefined;
}

async function readPages<T>(
  ask: (page: PageNumber) => Promise<Page<T>>,
  isEnough: (page: readonly T[]) => boolean,
): Promise<{ readonly all: readonly T[]; readonly isWhole: boolean }> {
  const all: T[] = [];
  let before = "";
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data, headers } = await ask({ per_page: PAGE, page });
    // An answer that ends early is no JSON, and its text then.
    if (!Array.isArray(data)) return { all, isWhole: false };
    const told = JSON.stringify(data, withoutBigInt);
    const hasNext = /\brel="?next\b/.test(headers.link ?? "");
    if (data.length === 0) return { all, isWhole: !hasNext };
    if (told === before) return { all, isWhole: false };
    all.push(...data);
    before = told;
    if ((data.length < PAGE && !hasNext) || isEnough(data)) return { all, isWhole: true };
  }
  return { all, isWhole: false };
}

/** The client makes such of numbers that a double does not hold. */
function withoutBigInt(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
