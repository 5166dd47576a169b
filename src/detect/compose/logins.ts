// How datastores that hold documents are told to ask who comes.
import { isFromDefault } from "../../parse/compose-interpolate.ts";
import type { EnvironmentVariable, Service } from "../../parse/compose-service.ts";
import { startWords } from "../../parse/compose-words.ts";
import { type Places, placesOf, variablePlaces } from "./places.ts";
import { isOff, isOn } from "./settings.ts";

/** Whether a product asks who comes. `on` also where nobody can know. */
export interface Login {
  readonly state: "on" | "off" | "unset";
  /** The variable that decides; empty where there is none. */
  readonly name: string;
  readonly at?: Places;
  readonly isDefault?: boolean;
}

/** By product, of its service. */
export const LOGINS: Readonly<Record<string, (service: Service) => Login>> = {
  Weaviate(service) {
    const anonymous = switched(service, /^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/, true);
    if (anonymous !== undefined && anonymous.state !== "unset") return anonymous;
    const other = switched(service, /^AUTHENTICATION_(?:APIKEY|OIDC|DB_USERS)_ENABLED$/, false);
    return other?.state === "on" ? other : unset("AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED");
  },
  Milvus: (service) =>
    switched(service, /^(?:milvus_authorization_enabled|common[._]?security[._]?authorizationenabled)$/i, false) ??
    unset("COMMON_SECURITY_AUTHORIZATIONENABLED"),
  Qdrant: (service) => given(service, /^QDRANT__SERVICE__(?:API_KEY|JWT_RBAC)$/) ?? unset("QDRANT__SERVICE__API_KEY"),
  Chroma: (service) =>
    given(service, /^CHROMA_(?:SERVER_)?AUTHN?_(?:PROVIDER|CREDENTIALS_PROVIDER)$/) ??
    unset("CHROMA_SERVER_AUTHN_PROVIDER"),
  Elasticsearch: (service) =>
    switched(service, /^xpack\.security\.enabled$/, false) ??
    spoken(service, /(?:^|-E)xpack\.security\.enabled=(\w{1,10})$/, false) ?? { state: "on", name: "" },
  OpenSearch: (service) =>
    switched(service, /^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/, true) ??
    spoken(service, /(?:^|-E)plugins\.security\.disabled=(\w{1,10})$/, true) ?? { state: "on", name: "" },
  /** It knows no login. */
  Infinity: () => unset(""),
};

function unset(name: string): Login {
  return { state: "unset", name };
}

/** A variable that turns a login on, or `isOpening`: off. An empty one says nothing. */
function switched(service: Service, names: RegExp, isOpening: boolean): Login | undefined {
  const variable = service.environment.find(({ name }) => names.test(name));
  if (variable === undefined || isEmpty(variable)) return undefined;
  const { name, scalar } = variable;
  const value = scalar === undefined || scalar.unknown === true ? undefined : scalar.value.trim();
  const isOpen = value !== undefined && (isOpening ? isOn(value) : isOff(value));
  return {
    state: isOpen ? "off" : "on",
    name,
    at: variablePlaces(variable),
    isDefault: scalar !== undefined && isFromDefault(scalar),
  };
}

/** A variable that has to hold something. */
function given(service: Service, names: RegExp): Login | undefined {
  const variable = service.environment.find((one) => names.test(one.name) && !isEmpty(one));
  return variable === undefined ? undefined : { state: "on", name: variable.name, at: variablePlaces(variable) };
}

function isEmpty({ scalar }: EnvironmentVariable): boolean {
  return scalar !== undefined && scalar.unknown !== true && scalar.value.trim() === "";
}

/** The same on the command line. */
function spoken(service: Service, pattern: RegExp, isOpening: boolean): Login | undefined {
  for (const { text, scalar } of startWords(service)) {
    const value = pattern.exec(text)?.[1];
    if (value === undefined) continue;
    const isOpen = isOpening ? isOn(value) : isOff(value);
    return {
      state: isOpen ? "off" : "on",
      name: isOpening ? "plugins.security.disabled" : "xpack.security.enabled",
      at: placesOf(scalar),
      isDefault: isFromDefault(scalar),
    };
  }
  return undefined;
}
