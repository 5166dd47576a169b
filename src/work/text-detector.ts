// What finds secrets in a text: our rules, and those of the policy where it has any.
import type { DocumentDetector } from "../detect/family.ts";
import { detectSecrets } from "../detect/secrets/detect-secrets.ts";
import type { Problem } from "../model/problem.ts";
import type { Policy } from "../policy/policy.ts";

/** The detector; `tell` is given what a rule of the policy could not do. The engine for those is loaded where there are any. */
export async function textDetector(
  { customRules }: Pick<Policy, "customRules">,
  tell: (problem: Problem) => void,
): Promise<DocumentDetector> {
  if (customRules === undefined || customRules.length === 0) return detectSecrets;
  const { customDetector } = await import("../detect/custom/detect-custom.ts");
  const custom = customDetector(customRules);
  const told = new Set<string>();
  return (view, document, onFiltered) => {
    const { detections, problems } = custom(view, document.path);
    for (const problem of problems) {
      const key = `${problem.path}\0${problem.values?.rule}`;
      if (document.path !== "" && !told.has(key)) tell(problem);
      told.add(key);
    }
    return [...detectSecrets(view, document, onFiltered), ...detections];
  };
}
