/** A policy file that is YAML. */
export interface ConfigNodes {
    /** Mappings without a prototype, lists and scalars. */
    readonly value: unknown;
    /** `file:line:column` of what the keys and indexes of `steps` lead to, as far as they do; with `ofKey`, of its key. */
    placeOf(steps: readonly string[], ofKey?: boolean): string;
}
/** Reads the YAML. Throws StackgateError `config-size`, `config-yaml`, `config-alias` or `config-key`, each with its place. */
export declare function readConfig(text: string, path: string): ConfigNodes;
