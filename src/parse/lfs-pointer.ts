// What git holds in the place of a file that Git LFS keeps elsewhere: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md

const MAX_BYTES = 1024;
const VERSION = "version https://git-lfs.github.com/spec/v1\n";
/** Extensions come before the object and name what they were given. Anything else on a line makes it no pointer. */
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-[a-z0-9]{1,40} sha256:[0-9a-f]{64}\n){0,10}oid sha256:([0-9a-f]{64})\nsize \d{1,15}\n?$/;

/** The SHA-256 in hex by which the content is known; `undefined`: no pointer. Hot: it is asked of every document. */
export function lfsPointer(bytes: Uint8Array): string | undefined {
  if (bytes.length < VERSION.length || bytes.length >= MAX_BYTES || bytes[0] !== 0x76) return undefined;
  return POINTER.exec(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"))?.[1];
}
