import { type Answer, type ServiceContext } from "./repair-target.ts";
/** `no-new-privileges:true` among the security options, or instead of `false`. */
export declare function forbidNewPrivileges({ target, project, service }: ServiceContext): Answer;
/** `cap_drop: [ALL]`, with those added again that the image is known to need. */
export declare function dropCapabilities(context: ServiceContext): Answer;
