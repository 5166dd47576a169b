import type { SourceText } from "./compose-source-text.ts";
import { type ConfigWord, configLines } from "./config-words.ts";

/** A setting of Redis or Valkey; the last line of a name counts, but for those that add up (`user`). */
export interface RedisSetting {
  /** Lower case. */
  readonly name: string;
  readonly word: ConfigWord;
  readonly args: readonly ConfigWord[];
}

/** The lines of a redis.conf (https://redis.io/docs/latest/operate/oss_and_stack/management/config/). Never throws. */
export function parseRedis(text: SourceText): readonly RedisSetting[] {
  return configLines(text, { quotes: "\"'", trailingComments: false, joins: false }).map(
    ({ words: [word, ...args] }) => ({
      name: word.value.toLowerCase(),
      word,
      args,
    }),
  );
}
