import type { Service } from "./compose-service.ts";
import type { MapNode, ScalarNode } from "./yaml-nodes.ts";
/** `healthcheck:` with something in it. */
export declare function healthcheckOf({ node }: Service): MapNode | undefined;
/** What switches the check off, the image's own too: `disable: true`, or a list that begins with NONE. */
export declare function healthcheckSwitch(service: Service): ScalarNode | undefined;
