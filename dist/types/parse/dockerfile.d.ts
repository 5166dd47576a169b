/** A value of a Dockerfile. */
export interface DockerfileValue {
    /** Variables filled in as far as the file and the build's arguments tell them. */
    readonly value: string;
    readonly unknown: boolean;
    /** Of its instruction: UTF-16 indices into the text. */
    readonly start: number;
    readonly end: number;
}
/** The stage that a build ends in, with what it has of those that it stands on. */
export interface DockerfileStage {
    /** Of `FROM`; that of the stage it stands on, where it names one. */
    readonly image: DockerfileValue;
    /** The last `USER` in force. */
    readonly user?: DockerfileValue;
    /** `8080`, `53/udp`. */
    readonly exposed: readonly DockerfileValue[];
    /** The last `HEALTHCHECK`; its value is `NONE` where that switches it off. */
    readonly healthcheck?: DockerfileValue;
    /** `ENV` in force. */
    readonly variables: ReadonlyMap<string, DockerfileValue>;
}
/** The stage named `target`, or the last one. `undefined` when there is no `FROM`, or no such stage. `args` are the build's own. */
export declare function dockerfileStage(text: string, { target, args, }?: {
    readonly target?: string | undefined;
    readonly args?: ReadonlyMap<string, string>;
}): DockerfileStage | undefined;
/** What an instruction takes from the build's context. */
export interface DockerfileCopy {
    /** As written: paths from the context on, with `*` and the like. */
    readonly sources: readonly string[];
    /** Of its instruction: UTF-16 indices into the text. */
    readonly start: number;
    readonly end: number;
}
/** Every `COPY` and `ADD` from the context, in all stages; those from other stages, here-documents and URLs left out. */
export declare function dockerfileCopies(text: string): readonly DockerfileCopy[];
