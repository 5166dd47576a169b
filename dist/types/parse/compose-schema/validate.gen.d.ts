import type { Validator } from "./schema-error.ts";
export declare const validateCompose: Validator;
