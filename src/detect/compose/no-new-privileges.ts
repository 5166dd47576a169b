// Whether a service forbids its processes to gain privileges.
import { type SecurityOption, securityOption, securityOptions } from "../../parse/compose-security.ts";
import type { Service } from "../../parse/compose-service.ts";

export const NO_NEW_PRIVILEGES = "no-new-privileges";

/** The option that forbids it: true, alone, or of a value that nobody in the repository supplies. */
export function keepsPrivileges({ node }: Service): SecurityOption | undefined {
  const option = securityOption(securityOptions(node), NO_NEW_PRIVILEGES);
  if (option === undefined) return undefined;
  return option.unknown || option.value === undefined || /^(?:true|t|1)$/i.test(option.value) ? option : undefined;
}
