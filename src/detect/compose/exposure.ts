// What a published port opens, and to whom. Four rules share the ports among them: a port is told by the most fitting one.
import { type Port, reachOf } from "../../parse/compose-fields.ts";
import { isFromDefault } from "../../parse/compose-interpolate.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import { baseName } from "../../parse/path-class.ts";
import type { Found, Guard } from "./compose-rule.ts";
import {
  CONSOLES,
  DATASTORE_PORTS,
  DATASTORES,
  type ImageReference,
  isProxyImage,
  MODEL_SERVERS,
  productOf,
  readImage,
} from "./images.ts";
import { type Places, placesOf } from "./places.ts";

export type ExposureKind = "admin" | "datastore" | "inference" | "other";

/** Findings for the ports of `service` that are of `kind`; `lanGate` is the gate of one that only the local network reaches. */
export function exposedPorts(service: Service, kind: ExposureKind, lanGate: "warn" | "summary"): readonly Found[] {
  if (isUnpublished(service)) return [];
  const image = readImage(service);
  const found: Found[] = [];
  for (const port of service.ports) {
    const reach = reachOf(port);
    if (reach === "loopback" || port.unknownBind) continue;
    const exposure = exposureOf(service, port, image);
    if (exposure.kind !== kind) continue;
    const fromDefault = port.bind !== undefined && port.hostIp !== "" && isFromDefault(port.bind);
    found.push({
      subject: subjectOf(port),
      places: placesOfPort(port),
      degree: reach === "lan" ? 1 : 2,
      ...(exposure.isIntended ? { exempt: true, isUsual: true } : {}),
      ...(reach === "lan"
        ? { gateAtMost: lanGate, weakenedGateAtMost: "warn" }
        : fromDefault
          ? { gateAtMost: "warn" }
          : {}),
      values: {
        product: exposure.product,
        port: portText(port),
        published: port.published === "" ? portText(port) : port.published,
        was: port.hostIp,
      },
    });
  }
  return found;
}

/** The bind to loopback that base had for the same container port. */
export function boundBefore(base: Service, found: Found): Guard | undefined {
  const port = base.ports.find((one) => subjectOf(one) === found.subject && reachOf(one) === "loopback");
  return port === undefined ? undefined : { places: placesOfPort(port), values: { was: port.hostIp } };
}

/** Named for development or tests: a warning is enough. */
export function isForDevelopment(service: Service, project: ComposeProject): boolean {
  const isDevName = (name: string): boolean =>
    /(?:^|[._-])(?:dev|develop|development|local|test|tests|testing|debug|middleware|ci|e2e)(?:[._-]|$)/i.test(name);
  return (
    project.paths.some((path) => isDevName(baseName(path))) ||
    (service.profiles.length > 0 && service.profiles.every(isDevName))
  );
}

/** Whether someone on another machine reaches a service of the project, as far as that is known. */
export function hasPublicPort({ services }: ComposeProject): boolean {
  const isReached = (service: Service): boolean => service.networkMode?.value === "host" || isPublic(service);
  const found = known.get(services) ?? [...services.values()].some(isReached);
  known.set(services, found);
  return found;
}

const known = new WeakMap<ComposeProject["services"], boolean>();

/** Whether a port of the service is published on addresses that are neither loopback nor private. */
export function isPublic(service: Service): boolean {
  return !isUnpublished(service) && service.ports.some((port) => !port.unknownBind && reachOf(port) === "public");
}

/** No port of it is published, whatever `ports:` says. */
export function isUnpublished({ networkMode }: Service): boolean {
  return networkMode !== undefined && /^(?:host|none)$/.test(networkMode.value);
}

/** `5432/tcp`, by the container's port. */
export function subjectOf(port: Port): string {
  return `${portText(port)}/${port.protocol}`;
}

function portText(port: Port): string {
  return port.lastTarget === port.target ? String(port.target) : `${port.target}-${port.lastTarget}`;
}

/** Where the address of a port is written, then the port. */
export function placesOfPort(port: Port): Places {
  if (port.bind === undefined) return [port.at];
  const places = placesOf(port.bind);
  return places.includes(port.at) ? places : [...places, port.at];
}

interface Exposure {
  readonly kind: ExposureKind;
  readonly product: string;
  readonly isIntended: boolean;
}

function exposureOf(service: Service, port: Port, image: ImageReference | undefined): Exposure {
  const has = (number: number): boolean => number >= port.target && number <= port.lastTarget;
  const admin = adminProduct(service, has, image);
  if (admin !== undefined) return { kind: "admin", product: admin, isIntended: false };
  const server = productOf(MODEL_SERVERS, image);
  if (server !== undefined)
    return isAuthenticated(service, server)
      ? other(service)
      : { kind: "inference", product: server, isIntended: false };
  const store = productOf(DATASTORES, image) ?? storeByPort(has, image);
  if (store !== undefined) return { kind: "datastore", product: store, isIntended: false };
  const isEntry = isProxyImage(image) && port.target === port.lastTarget && [80, 443, 8080, 8443].some(has);
  return { ...other(service), isIntended: isEntry };
}

function other(service: Service): Exposure {
  return { kind: "other", product: service.name, isIntended: false };
}

function storeByPort(has: (number: number) => boolean, image: ImageReference | undefined): string | undefined {
  const number = Object.keys(DATASTORE_PORTS).map(Number).find(has);
  // Home Assistant's own page happens to be on ClickHouse's port.
  if (number === 8123 && image !== undefined && /home-?assistant/.test(image.repository)) return undefined;
  return number === undefined ? undefined : DATASTORE_PORTS[number];
}

/** A debugger or console, by a port that means nothing else or by the image's own. */
function adminProduct(
  service: Service,
  has: (number: number) => boolean,
  image: ImageReference | undefined,
): string | undefined {
  const name = image?.name ?? "";
  const isOf = (pattern: RegExp): boolean => pattern.test(name) || (image === undefined && pattern.test(service.name));
  if (has(2375) || has(2376)) return "Docker API";
  if (has(9229)) return "Node.js debugger";
  if (has(5005) && !/dify/.test(name)) return "Java debugger";
  if (has(5678) && !/n8n/.test(name)) return "Python debugger";
  if (has(6060)) return "pprof";
  if (has(5003) && isOf(/plugin[-_]daemon/)) return "Dify plugin debugging";
  if (has(15672)) return "RabbitMQ management";
  if (has(5601)) return productOf(CONSOLES, image) ?? "Kibana";
  if (has(8888) && !/otel|opentelemetry/.test(`${image?.repository} ${service.name}`)) return "Jupyter";
  if (has(2019)) return "Caddy admin API";
  if (has(9001) && isOf(/minio|silo/)) return "MinIO console";
  if (has(8080) && isOf(/traefik/)) return "Traefik dashboard";
  if (has(5555) && isOf(/flower/)) return "Flower";
  return productOf(CONSOLES, image);
}

/** Whether the model server asks for a key. */
function isAuthenticated(service: Service, server: string): boolean {
  const words = [...service.entrypoint, ...service.command];
  if (words.some(({ value }) => /(?:^|\s)--api[-_]key(?:[\s=]|$)/.test(value))) return true;
  const names =
    server === "LiteLLM"
      ? /^LITELLM_MASTER_KEY$/
      : server === "One API" || server === "New API"
        ? /^$/
        : /^(?:VLLM_|LOCALAI_|SGLANG_|LLAMA_)?API_KEY$/;
  return service.environment.some(
    ({ name, scalar }) => names.test(name) && (scalar === undefined || scalar.unknown === true || scalar.value !== ""),
  );
}
