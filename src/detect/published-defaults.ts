/** A value that a product's documentation publishes, so that everybody can look it up. */
export interface PublishedDefault {
  readonly id: string;
  /** As people write it: Dify. */
  readonly product: string;
  readonly severity: "critical" | "high" | "medium";
}

/** The published default that `value` is under the variable `name`; values are compared by hash and length. */
export function publishedDefault(_name: string, _value: string): PublishedDefault | undefined {
  return undefined;
}
