/** How far a scan has come. `done` begins again where another part of the work begins. */
export interface Progress {
  /** What is counted: files of a tree, or contents of a history. */
  readonly unit: "files" | "contents";
  readonly done: number;
  /** Absent: nobody knows. */
  readonly total?: number;
}

export type OnProgress = (progress: Progress) => void;
