/** Lets timers and signals be heard. */
export function pause(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
