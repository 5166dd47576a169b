import type { Text } from "../model/text.ts";

export const reportSentences = {
} as const satisfies Readonly<Record<string, Text>>;
