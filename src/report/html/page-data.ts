// What the page's script is given: plain data without a secret in it. Every text is one line of printable characters.
import type { PageSentenceId } from "../../messages/html.ts";
import type { Exposure } from "../../model/document.ts";
import type { Confidence, Family, Severity, Status } from "../../model/rule.ts";
import type { Language } from "../../model/text.ts";
import type { Verification } from "../../model/verification.ts";
import type { Standing } from "../standing.ts";

/** All that the script knows. */
export interface PageData {
  /** The one that was asked for first. */
  readonly languages: readonly Language[];
  readonly words: Readonly<Record<PageSentenceId, PageText>>;
  /** Rules that found something; {@link PageFinding.rule} is an index. */
  readonly rules: readonly PageRule[];
  /** Texts of findings, each once: most findings share theirs. A `TextIndex` points into it. */
  readonly texts: readonly PageText[];
  /** The worst first. */
  readonly findings: readonly PageFinding[];
  /** Of an audit: the rows that findings can be filtered by. */
  readonly rows: readonly PageRow[];
}

/** One text for each of {@link PageData.languages}, or the same for all of them. */
export type PageText = string | readonly string[];

export interface PageRule {
  readonly id: string;
  /** `https:` alone. */
  readonly references: readonly string[];
}

export interface PageRow {
  readonly title: PageText;
  /** Indexes of {@link PageData.rules}. */
  readonly rules: readonly number[];
}

type TextIndex = number;

/** A finding as the page shows it; what is absent is not known. */
export interface PageFinding {
  readonly rule: number;
  readonly family: Family;
  readonly severity: Severity;
  readonly standing: Standing;
  readonly confidence: Confidence;
  readonly title: TextIndex;
  readonly message: TextIndex;
  readonly why: TextIndex;
  readonly fix: TextIndex;
  readonly path: TextIndex;
  /** From 1; absent: it is about the whole file. */
  readonly line?: number;
  readonly column?: number;
  readonly provider?: string;
  readonly service?: string;
  /** What may be shown of the secret. */
  readonly redacted?: string;
  /** How the secret is encoded, in words. */
  readonly encoding?: TextIndex;
  readonly fingerprint: string;
  /** What the provider said, where it was asked. */
  readonly verification?: Verification;
  readonly status?: Status;
  readonly exposure: Exposure;
  readonly commit?: string;
  /** YYYY-MM-DD */
  readonly date?: string;
  /** Who accepted it and why, as a sentence. */
  readonly accepted?: TextIndex;
  readonly frames?: readonly PageFrame[];
  readonly related?: readonly PagePlace[];
}

/** A masked line of code in three parts; `marked` is what is pointed at. */
export interface PageFrame {
  readonly line: number;
  readonly before: string;
  readonly marked?: string;
  readonly after?: string;
  readonly removed?: true;
  /** Of a line of another file. */
  readonly path?: TextIndex;
}

export interface PagePlace {
  readonly path: TextIndex;
  readonly line: number;
  readonly column: number;
  readonly message: TextIndex;
}
