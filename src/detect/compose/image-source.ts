// Who an image comes from: its registry, and the folder there.
import type { ImageReference } from "./images.ts";

const DOCKER_HUB = /^(?:|docker\.io|index\.docker\.io|registry-1\.docker\.io|registry\.hub\.docker\.com)$/;
/** Those that many publish to, and those where a publisher of what stacks hold keeps its own images. */
const KNOWN = new Set(
  "ghcr.io quay.io mcr.microsoft.com public.ecr.aws registry.k8s.io docker.elastic.co nvcr.io cr.weaviate.io lscr.io registry.gitlab.com cgr.dev registry.access.redhat.com docker.n8n.io docker.langfuse.com docker.redpanda.com docker.dragonflydb.io container-registry.oracle.com downloads.unstructured.io ccr.ccs.tencentyun.com".split(
    " ",
  ),
);
const KNOWN_KINDS =
  /^(?:[a-z0-9-]{1,40}\.)?gcr\.io$|^[a-z0-9-]{1,60}\.pkg\.dev$|^\d{1,20}\.dkr\.ecr\.[a-z0-9-]{1,40}\.amazonaws\.com(?:\.cn)?$|^registry\.cn-[a-z0-9-]{1,40}\.aliyuncs\.com$|^swr\.[a-z0-9-]{1,40}\.myhuaweicloud\.com$/;
const MIRRORS = /^(?:docker\.1ms\.run|docker\.m\.daocloud\.io|dockerproxy\.[a-z.]{1,40})$/;

/** The registry as people know it; empty for Docker Hub under each of its names. */
export function registryOf({ registry }: ImageReference): string {
  const host = registry.replace(/:443$/, "");
  return DOCKER_HUB.test(host) ? "" : host;
}

/** The folder of the repository: `langgenius` of `langgenius/dify-api`; empty for Docker's own images. */
export function folderOfImage({ repository }: ImageReference): string {
  const path = repository.replace(/^library\//, "");
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** How a registry is to be thought of. `mirror`: someone else's copy of Docker Hub. `insecure`: nothing says who answers. */
export function standingOfRegistry(registry: string): "known" | "unknown" | "mirror" | "insecure" {
  if (registry === "" || KNOWN.has(registry) || KNOWN_KINDS.test(registry)) return "known";
  if (MIRRORS.test(registry)) return "mirror";
  // Nobody stands between this machine and itself.
  if (/^(?:localhost|127\.[\d.]{1,11})(?::\d{1,5})?$/.test(registry)) return "known";
  return registry === "http:" || /^(?:\[|\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$)/.test(registry)
    ? "insecure"
    : "unknown";
}

interface Publisher {
  /** Last parts of repositories. */
  readonly names: readonly string[];
  /** `folder` in any registry, or `registry/folder`; the first one is told. */
  readonly from: readonly string[];
  /** Folders that look like the publisher's and are not. */
  readonly lookalikes?: readonly string[];
}

const PUBLISHERS: readonly Publisher[] = [
  {
    names: ["dify-api", "dify-web", "dify-sandbox", "dify-plugin-daemon"],
    from: ["langgenius"],
    lookalikes: ["difyai"],
  },
  { names: ["weaviate"], from: ["semitechnologies"] },
  { names: ["milvus"], from: ["milvusdb"] },
  { names: ["qdrant"], from: ["qdrant", "langgenius"] },
  { names: ["n8n"], from: ["n8nio", "ghcr.io/n8n-io"] },
  { names: ["open-webui"], from: ["ghcr.io/open-webui", "openwebui"] },
  { names: ["ollama"], from: ["ollama"] },
  { names: ["pgvector"], from: ["pgvector"] },
  { names: ["flowise"], from: ["flowiseai"] },
  { names: ["ragflow"], from: ["infiniflow"] },
  { names: ["langfuse", "langfuse-worker"], from: ["langfuse"] },
  { names: ["squid"], from: ["ubuntu"] },
];

/** Who publishes the product that an image is named after, and whether it is theirs. `undefined`: no such product. */
export function publisherOf(
  image: ImageReference,
): { readonly publisher: string; readonly isTheirs: boolean } | undefined {
  const folder = folderOfImage(image);
  const registry = registryOf(image);
  const found = PUBLISHERS.find(
    ({ names, lookalikes }) => names.includes(image.name) || lookalikes?.includes(folder) === true,
  );
  // A name alone is Docker's own selection, or was built here.
  if (found === undefined || (folder === "" && registry === "")) return undefined;
  const isTheirs = found.from.some((from) => from === folder || from === `${registry}/${folder}`);
  return { publisher: found.from[0] ?? "", isTheirs };
}
