import type { Exposure, Origin } from "../model/document.ts";
import type { Language } from "../model/text.ts";
/** What to do about a secret, by where it stands and how far that went; `steps` replace the secret itself. */
export declare function adviceOf(language: Language, origin: Origin, exposure: Exposure | "unknown", steps: string): string;
/** Rules whose fix is that git forgets the file. */
export declare const HELD_FILES: ReadonlySet<string>;
interface EnvFileSteps {
    /** That git forgets the file. */
    readonly steps: string;
    readonly commit: string | undefined;
}
/** What to do about an env file that git holds: the commits that have it keep it, whatever later ones do. */
export declare function envFileAdvice(language: Language, exposure: Exposure | "unknown", { steps, commit }: EnvFileSteps): string;
export {};
