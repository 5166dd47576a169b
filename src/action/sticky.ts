// One comment on the pull request as a whole, edited in place.
import type { ScanResult } from "../model/finding.ts";
import { isPage } from "../report/marker.ts";
import { worstFirst } from "../report/order.ts";
import { reviewPage, settledPage } from "../report/review.ts";
import type { Refusal, ReviewRoom } from "./review.ts";

/** Says what blocks, or that nothing does any more; a pull request in which nothing ever did gets no comment. */
export async function sticky(
  result: ScanResult,
  room: Pick<ReviewRoom, "pulls" | "pull" | "language" | "merges">,
): Promise<Refusal | undefined> {
  const { pulls, pull, language } = room;
  const blocking = worstFirst(result.findings).filter((finding) => finding.blocking);
  const answer = await pulls.ownComments(pull);
  if (answer.kind === "refused") return blocking.length > 0 ? answer : undefined;
  const own = answer.value.find(({ body }) => isPage(body, "sticky"));
  if (result.summary.verdict === "error" || (own === undefined && blocking.length === 0)) return undefined;
  const body =
    blocking.length === 0
      ? settledPage("sticky", language)
      : reviewPage(result, room, { kind: "sticky", rows: blocking, commented: 0 });
  if (own?.body.replaceAll("\r\n", "\n").trim() === body.trim()) return undefined;
  const told = own === undefined ? pulls.createIssueComment(pull, body) : pulls.updateIssueComment(own.id, body);
  const sent = await told;
  return sent.kind === "refused" ? sent : undefined;
}
