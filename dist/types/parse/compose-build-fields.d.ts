import type { Service } from "./compose-service.ts";
import type { Mark } from "./compose-source-text.ts";
import type { ScalarNode, YamlNode } from "./yaml-nodes.ts";
/** An argument of a build; without `scalar` it is passed through from whoever builds. */
export interface BuildArgument {
    readonly name: string;
    readonly key: Mark;
    readonly scalar?: ScalarNode;
}
/** `build.args`, as a map or a list. */
export declare function buildArguments(service: Service): readonly BuildArgument[];
/** The items of `build.secrets`. */
export declare function buildSecrets(service: Service): readonly YamlNode[];
/** `build.context`, or `build` itself where it is a path. */
export declare function buildContext(service: Service): ScalarNode | undefined;
