import type { Policy } from "./policy.ts";

/** `own` over what it extends: what is one value is its own, lists are joined, gates and rules of both hold, its own first. */
export function extendPolicy(base: Policy, own: Policy): Policy {
  const without = [...(base.without ?? []), ...(own.without ?? [])];
  const customRules = [...(base.customRules ?? []), ...(own.customRules ?? [])];
  const elsewhere = [...(base.elsewhere ?? []), ...(own.elsewhere ?? [])];
  const compose = composeOf(base, own);
  return {
    ...base,
    ...own,
    gates: Object.assign(Object.create(null), base.gates, own.gates) as Policy["gates"],
    exclude: [...base.exclude, ...own.exclude],
    allow: [...base.allow, ...own.allow],
    ...(without.length === 0 ? {} : { without }),
    ...(customRules.length === 0 ? {} : { customRules }),
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
    ...(compose === undefined ? {} : { compose }),
  };
}

function composeOf({ compose: base }: Policy, { compose: own }: Policy): Policy["compose"] {
  if (base === undefined || own === undefined) return own ?? base;
  const projects = [...(base.projects ?? []), ...(own.projects ?? [])];
  return {
    ...base,
    ...own,
    ...(projects.length === 0 ? {} : { projects }),
    env: { ...base.env, ...own.env },
  };
}
