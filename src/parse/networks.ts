// Networks as configuration files write them.

/** Whether every address of `inner` (CIDR, IPv4) is in `outer`: an address, CIDR, address/mask or range. */
export function containsNetwork(outer: string, inner: string): boolean {
  const [a, b] = [rangeOf(outer), rangeOf(inner)];
  return a !== undefined && b !== undefined && a.first <= b.first && a.last >= b.last;
}

function rangeOf(text: string): { readonly first: number; readonly last: number } | undefined {
  const [from = "", to] = text.split("-", 2);
  if (to !== undefined) {
    const [first, last] = [rangeOf(from), rangeOf(to)];
    return first === undefined || last === undefined ? undefined : { first: first.first, last: last.last };
  }
  const [address = "", length = "32"] = text.split("/", 2);
  const first = numberOf(address);
  const bits = length.includes(".") ? bitsOf(length) : /^\d{1,2}$/.test(length) ? Number(length) : undefined;
  if (first === undefined || bits === undefined || bits > 32) return undefined;
  const size = 2 ** (32 - bits);
  const start = Math.floor(first / size) * size;
  return { first: start, last: start + size - 1 };
}

function numberOf(address: string): number | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(address)) return undefined;
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** The length of a mask such as `255.255.0.0`. */
export function bitsOf(mask: string): number | undefined {
  const number = numberOf(mask);
  if (number === undefined) return undefined;
  const bits = number.toString(2).padStart(32, "0");
  return /^1*0*$/.test(bits) ? bits.lastIndexOf("1") + 1 : undefined;
}
