import { type Answer, type ServiceContext } from "./repair-target.ts";
/** The digest that the user gave for the image, behind its tag. `undefined`: none was given. */
export declare function pinDigest({ service, options }: ServiceContext): Answer | undefined;
/** The user that base had, else the one that the image ends with, written down. */
export declare function setUser({ target, project, service }: ServiceContext): Answer;
