import type { RuleText } from "../../../model/rule.ts";
import { asKeyed } from "../../../parse/compose-merge.ts";
import type { ComposeProject } from "../../../parse/compose-project.ts";
import type { Service } from "../../../parse/compose-service.ts";
import { wordsOf } from "../../secret-name.ts";
import type { ProjectRule } from "../compose-rule.ts";
import { readImage } from "../images.ts";
import { type Places, projectKeys, serviceKeys, variablePlaces } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";
import { isOff } from "../settings.ts";

export const rule: ProjectRule = {
  id: "compose-no-sso",
  family: "compose",
  scope: "project",
  class: "missing-good",
  severity: "info",
  confidence: "high",
  gates: { introduced: "off", weakened: "warn", existing: "off" },
  checklist: ["access-control", "application", "brute-force"],
  judge({ project }) {
    const isUnknown = [...project.services.values()].some(({ incomplete }) => incomplete);
    return isUnknown || signOnOf(project) !== undefined ? [] : [{ subject: "", places: projectKeys(project) }];
  },
  guard({ project }, _found, { services }) {
    const before = signOnOf(project);
    if (before === undefined) return undefined;
    const [left] = [...services].flatMap(([head, base]) => (base === before.service ? [head] : []));
    return {
      places: before.places,
      values: { was: before.name },
      ...(left === undefined ? {} : { near: serviceKeys(left) }),
    };
  },
};

interface SignOn {
  readonly service: Service;
  readonly name: string;
  readonly places: Places;
}

const PROXIES = /^(?:oauth2-proxy|authelia|keycloak|zitadel|pomerium|vouch-proxy|traefik-forward-auth)$/;
const WORDS = /^(?:oidc|oauth2?|saml2?|ldaps?|sso|openid)$/;

/** A proxy that asks who comes, or a setting that hands the question to another. */
function signOnOf({ services }: ComposeProject): SignOn | undefined {
  for (const service of services.values()) {
    const image = readImage(service);
    if (PROXIES.test(image?.name ?? "") || /(?:^|\/)goauthentik\//.test(image?.repository ?? ""))
      return { service, name: service.name, places: serviceKeys(service) };
    const variable = service.environment.find(
      ({ name, scalar }) =>
        wordsOf(name).some((word) => WORDS.test(word)) &&
        (scalar === undefined || scalar.unknown === true || (scalar.value !== "" && !isOff(scalar.value))),
    );
    if (variable !== undefined) return { service, name: variable.name, places: variablePlaces(variable) };
    const label = forwardAuth(service);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** `traefik.http.middlewares.NAME.forwardauth.address`. */
function forwardAuth(service: Service): SignOn | undefined {
  const labels = service.node.entries.get("labels")?.node;
  if (labels === undefined) return undefined;
  for (const [name, { keys, node }] of asKeyed(labels).entries) {
    if (/\.forwardauth\./i.test(name)) return { service, name, places: [keys[0] ?? node.at] };
  }
  return undefined;
}

export const texts: RuleText = {
  title: { en: "No single sign-on in sight", zh: "未见 SSO/MFA 配置" },
  titles: {
    default: { en: "The services of {file} have no single sign-on", zh: "{file} 中的服务未发现单点登录（SSO）" },
    weakened: { en: "The services of {file} lost their single sign-on", zh: "{file} 中的服务失去了单点登录" },
  },
  why: {
    en: "Passwords of each service by themselves are tried one by one, and nobody asks for a second factor.",
    zh: "各服务各用密码，容易被逐个爆破，也没有第二因素。",
  },
  fix: {
    en: "Put an identity proxy such as oauth2-proxy or authelia before it",
    zh: "在入口前加身份代理，例如 oauth2-proxy 或 authelia",
  },
  messages: {
    default: {
      en: "No service names OIDC, SAML or LDAP, and no identity proxy runs.",
      zh: "没有服务配置 OIDC、SAML 或 LDAP，也没有身份代理。",
    },
    weakened: { en: "{was} saw to it before.", zh: "之前由 {was} 提供。" },
    ...relatedTexts,
  },
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Multifactor_Authentication_Cheat_Sheet.html"],
};
