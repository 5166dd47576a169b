import { type SecurityOption } from "../../parse/compose-security.ts";
import type { Service } from "../../parse/compose-service.ts";
export declare const NO_NEW_PRIVILEGES = "no-new-privileges";
/** The option that forbids it: true, alone, or of a value that nobody in the repository supplies. */
export declare function keepsPrivileges({ node }: Service): SecurityOption | undefined;
