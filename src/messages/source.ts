import type { Text } from "../model/text.ts";

export const sourceSentences = {
} as const satisfies Readonly<Record<string, Text>>;
