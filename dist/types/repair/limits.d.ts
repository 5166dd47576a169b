import { type LimitKind } from "../parse/compose-limits.ts";
import { type Answer, type ServiceContext } from "./repair-target.ts";
/** A limit of `kind`: among the service's other limits below `deploy` where it has some there, else as a setting of its own. */
export declare function limit(kind: LimitKind): (context: ServiceContext) => Answer;
