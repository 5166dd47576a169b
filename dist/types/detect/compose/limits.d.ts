import { type LimitKind } from "../../parse/compose-limits.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Found, Guard } from "./compose-rule.ts";
/** One finding where nothing limits the service; shown at the value that says so, else where the limit belongs. */
export declare function missingLimit(service: Service, kind: LimitKind): readonly Found[];
/** The limit that base had. */
export declare function limitBefore(base: Service, kind: LimitKind): Guard | undefined;
