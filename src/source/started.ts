/** Work that runs already and is asked for later: its failure is thrown whenever it is asked for, and only then. */
export function started<T>(work: Promise<T>): () => Promise<T> {
  const outcome = work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return async () => {
    const known = await outcome;
    if ("error" in known) throw known.error;
    return known.value;
  };
}

/** Work that starts when it is first asked for, and is done once. */
export function lazy<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
