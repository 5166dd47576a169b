import type { Service } from "../../parse/compose-service.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";
/** Root by name or number, whatever the group. A variable without a value is not. */
export declare function isRootUser(user: ScalarNode): boolean;
/** Whether something else than `user:` sees to it: the Dockerfile that is built, or a base that could not be read. */
export declare function hasOtherUser({ incomplete, build }: Service): boolean;
