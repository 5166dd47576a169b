import { type Answer, type ServiceContext } from "./repair-target.ts";
/** `internal: true` for the network that leads out, where every other service on it has another way. */
export declare function closeNetwork({ target, project, service }: ServiceContext): Answer;
