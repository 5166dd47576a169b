import type { Mark } from "./compose-source-text.ts";
import type { MapNode, ScalarNode, YamlNode } from "./yaml-nodes.ts";
/** A published port, one container port each; a long range stays one. */
export interface Port {
    readonly target: number;
    /** The last port of a range that is too long to be told port by port; else `target`. */
    readonly lastTarget: number;
    readonly protocol: string;
    /** As written, a range too; empty when the host chooses. */
    readonly published: string;
    /** Without brackets; empty for every interface. */
    readonly hostIp: string;
    /** The bind address depends on a variable that nobody in the repository supplies. */
    readonly unknownBind: boolean;
    readonly mode: string;
    /** The list item. */
    readonly at: Mark;
    /** What of it says where the port is bound, or the whole short form. */
    readonly bind: ScalarNode | undefined;
}
/** What a container mounts. */
export interface Mount {
    readonly type: "bind" | "volume" | "tmpfs" | "npipe" | "cluster" | "image";
    /** As written, without a final slash; empty for an anonymous volume. */
    readonly source: string;
    readonly target: string;
    readonly readOnly: boolean;
    readonly at: Mark;
    readonly scalar: ScalarNode | undefined;
}
/** compose's booleans: `true`, `yes`, `on`, `y`, `1`, in any case and quoted or not. */
export declare function isTrue(node: YamlNode | undefined): boolean;
/** The scalar at `name` that is no null. */
export declare function scalarAt(map: MapNode | undefined, name: string): ScalarNode | undefined;
/** The map at `name`. */
export declare function mapAt(map: MapNode | undefined, name: string): MapNode | undefined;
/** The scalars of a list, or a scalar as a list of one; nulls and collections left out. */
export declare function scalarsAt(map: MapNode | undefined, name: string): readonly ScalarNode[];
/** The items of a list; a scalar or map is none. */
export declare function itemsAt(map: MapNode | undefined, name: string): readonly YamlNode[];
/** Ports whose container port cannot be told are left out. Later ones replace equal earlier ones. */
export declare function portsOf(items: readonly YamlNode[]): readonly Port[];
/** How far a published port reaches. `lan`: private addresses only. */
export declare function reachOf(port: Port): "loopback" | "lan" | "public";
/** Mounts of `volumes:`; later ones replace earlier ones of the same target. */
export declare function mountsOf(items: readonly YamlNode[]): readonly Mount[];
