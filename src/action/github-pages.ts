// Lists that GitHub gives in pages.
interface Page<T> {
  readonly data: readonly T[];
  readonly headers: { readonly link?: string | undefined };
}

/** Pages hold this many; GitHub's most. */
const PAGE = 100;
/** More pages than any list of a pull request has. */
const MAX_PAGES = 1000;

/**
 * The whole list: `ask` gets the pages by number, from 1 on, until one is the last by its own word or by its size, or `isEnough` says so
 * of what is there. The address that the server gives for its next page is not taken: the token goes to no other server. A server that
 * gives a page again has no more.
 */
export async function allPages<T>(
  ask: (page: { readonly per_page: number; readonly page: number }) => Promise<Page<T>>,
  isEnough: (page: readonly T[]) => boolean = () => false,
): Promise<readonly T[]> {
  const all: T[] = [];
  let before = "";
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data, headers } = await ask({ per_page: PAGE, page });
    const told = JSON.stringify(data);
    if (data.length === 0 || told === before) break;
    all.push(...data);
    before = told;
    const isLast = data.length < PAGE && !/\brel="?next\b/.test(headers.link ?? "");
    if (isLast || isEnough(data)) break;
  }
  return all;
}
