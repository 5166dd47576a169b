/** Puts a fragment without `#` into the address of the page; it takes the place of the one that is there. */
export function writeAddress(hash: string): void {
  history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
}
