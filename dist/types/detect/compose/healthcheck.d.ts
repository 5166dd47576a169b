import type { Service } from "../../parse/compose-service.ts";
import type { Guard } from "./compose-rule.ts";
/** The check that the service of base had; one that was switched off checked nothing. */
export declare function checkedBefore(base: Service): Guard | undefined;
