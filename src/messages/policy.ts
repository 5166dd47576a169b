import type { Text } from "../model/text.ts";

export const policySentences = {
  "error.config-invalid": {
    en: "{place}: expected {expected} but found {found}",
    zh: "{place}：应为 {expected}，实际为 {found}",
  },
  "error.config-invalid-suggest": {
    en: "{place}: expected {expected} but found {found}; did you mean `{suggestion}`?",
    zh: "{place}：应为 {expected}，实际为 {found}；是否想写 `{suggestion}`？",
  },
} as const satisfies Readonly<Record<string, Text>>;
