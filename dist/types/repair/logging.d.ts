import { type Answer, type ServiceContext } from "./repair-target.ts";
/** `max-size` and `max-file` for the log of docker's usual driver. */
export declare function rotateLogs({ target, project, service }: ServiceContext): Answer;
/** The driver `json-file` instead of none, and a log that does not grow without end. */
export declare function keepLogs({ target, project, service }: ServiceContext): Answer;
/**
 * A named volume for the folder that the logs are written to; one that holds nothing but logs by its name. Services that take the path
 * from the same place, through an anchor, get one each.
 */
export declare function mountLogs({ target, project, service }: ServiceContext): Answer;
