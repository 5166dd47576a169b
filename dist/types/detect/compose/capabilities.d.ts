/** What Docker gives a container unless it is dropped. https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities */
export declare const DEFAULT_CAPABILITIES: readonly string[];
/** Whether whoever holds it can get out of the container, or change the host. */
export declare function breaksIsolation(capability: string): boolean;
