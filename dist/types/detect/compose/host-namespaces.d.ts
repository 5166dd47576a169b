import type { Service } from "../../parse/compose-service.ts";
import type { Found } from "./compose-rule.ts";
/** The finding of a service whose `field` is `host`. */
export declare function hostNamespace({ node }: Service, field: "pid" | "ipc" | "uts" | "userns_mode" | "cgroup"): readonly Found[];
