// What a service says its image is.
import type { Service } from "./compose-service.ts";
import type { ScalarNode } from "./yaml-nodes.ts";

/** The parts of an image reference that are known; lower case but for the tag. */
export interface ImageReference {
  /** Empty for Docker Hub. */
  readonly registry: string;
  /** Without registry and `library/`: `postgres`, `bitnami/redis`. */
  readonly repository: string;
  /** Its last part. */
  readonly name: string;
  /** Absent: none is written. */
  readonly tag?: string;
  readonly digest?: string;
  /** Whether tag and digest are certain: no variable without a value stands among them. */
  readonly isTagKnown: boolean;
  /** Whether registry and folder are certain. */
  readonly isSourceKnown: boolean;
}

/** The service's image; `undefined` when it has none, or not even its last name is certain. */
export function readImage(service: Service): ImageReference | undefined {
  return service.image === undefined ? undefined : parseImage(service.image);
}

function parseImage(scalar: ScalarNode): ImageReference | undefined {
  const { value } = scalar;
  const [address = "", digest] = value.split("@", 2);
  const lastSlash = address.lastIndexOf("/");
  const colon = address.indexOf(":", lastSlash + 1);
  const path = colon < 0 ? address : address.slice(0, colon);
  const nameEnd = path.length;
  const unset = scalar.parts?.filter(({ source }) => source === "unset") ?? [];
  if (path === "" || unset.some(({ from, to }) => to > lastSlash && from <= nameEnd)) return undefined;
  const parts = path.toLowerCase().split("/");
  const [head = ""] = parts;
  const hasRegistry = parts.length > 1 && /[.:]|^localhost$/.test(head);
  const repository = (hasRegistry ? parts.slice(1) : parts)
    .filter((part, i) => !(i === 0 && part === "library"))
    .join("/");
  const tag = colon < 0 ? undefined : address.slice(colon + 1);
  return {
    registry: hasRegistry && head !== "docker.io" ? head : "",
    repository,
    name: parts.at(-1) ?? "",
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
    isTagKnown: !unset.some(({ to }) => to > nameEnd),
    isSourceKnown: !unset.some(({ from }) => from <= lastSlash),
  };
}
