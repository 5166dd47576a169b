import type { Frame } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import type { TextView } from "../parse/text-view.ts";
/** Byte span of a secret, and what may be shown in its place (see redactSecret). */
export interface HiddenSecret extends Span {
    readonly shown: string;
}
/**
 * The frame of line `line`, its caret over `span`. `secrets` are byte spans of all secrets known in the file, in order and apart from
 * each other; `own` is the finding's own, which may be none of them.
 * A line of more than 200 characters beside the span is cut to what stands around it, and says where.
 */
export declare function shownLine(view: TextView, line: number, span: Span, secrets: readonly HiddenSecret[], own?: HiddenSecret): Frame;
