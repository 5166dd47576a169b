import type { ComposeProject } from "../../parse/compose-project.ts";
import type { EnvironmentVariable, Service } from "../../parse/compose-service.ts";
import type { Mark } from "../../parse/compose-source-text.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";
export type Places = readonly [Mark, ...Mark[]];
/**
 * The places of a value: what a line of an env file supplies whole is shown there and then in the compose file; else the
 * scalar or list item, then the env lines that have a part in it.
 */
export declare function placesOf(scalar: ScalarNode, via?: Mark): Places;
/** All keys of the service, first file first. */
export declare function serviceKeys(service: Service): Places;
/** The keys of `services:`, first file first: what is missing from a project as a whole is told there. */
export declare function projectKeys({ root }: ComposeProject): Places;
/** Where the characters of a variable's secret value stand, in one piece; its whole scalar when they are escaped or composed. */
export declare function secretMark(scalar: ScalarNode, from?: number, to?: number): Mark;
/** The gate of a value that only a default in an expression supplies. */
export declare function defaultGate(scalar: ScalarNode | undefined): {
    readonly gateAtMost?: "warn";
};
/** A value as people know it; the variable's name where what it holds is not known. */
export declare function shownValue(scalar: ScalarNode): string;
/** Where a variable's value may be shown. */
export declare function variablePlaces(variable: EnvironmentVariable): Places;
