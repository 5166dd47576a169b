/** The stage that a build ends in. */
export interface DockerfileStage {
    /** Of `FROM`, with its variables as written; that of the stage it stands on, where it names one. */
    readonly image: string;
    /** The last `USER` in force. */
    readonly user?: string;
}
/** The stage named `target`, or the last one. `undefined` when there is no `FROM`, or no such stage. */
export declare function dockerfileStage(text: string, target?: string): DockerfileStage | undefined;
