import type { Exposure, Origin } from "../model/document.ts";
import type { Language } from "../model/text.ts";
/** What to do about a secret, by where it stands and how far that went; `steps` replace the secret itself. */
export declare function adviceOf(language: Language, origin: Origin, exposure: Exposure | "unknown", steps: string): string;
