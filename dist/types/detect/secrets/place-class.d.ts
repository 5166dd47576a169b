import type { Document } from "../../model/document.ts";
import type { CompiledRules } from "./compiled-rules.ts";
/**
 * The class of a file's place, in plain ASCII: the same bytes hold the same secrets at two places of one class. It tells kinds of paths and
 * words of products in them, nothing else of the path.
 */
export declare function classOfPlace(rules: CompiledRules, { path, origin }: Pick<Document, "path" | "origin">): string;
