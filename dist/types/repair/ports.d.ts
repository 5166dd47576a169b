import { type Answer, type ServiceContext } from "./repair-target.ts";
/** Binds every port of the target's subject that is open now. */
export declare function bindToLoopback({ target, service }: ServiceContext): Answer;
