import type { Text } from "../model/text.ts";

export const scanSentences = {
} as const satisfies Readonly<Record<string, Text>>;
