import type { Text } from "../model/text.ts";

export const actionSentences = {
} as const satisfies Readonly<Record<string, Text>>;
