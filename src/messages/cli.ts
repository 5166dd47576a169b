import type { Text } from "../model/text.ts";

export const cliSentences = {
} as const satisfies Readonly<Record<string, Text>>;
