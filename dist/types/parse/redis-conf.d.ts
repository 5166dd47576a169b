import type { SourceText } from "./compose-source-text.ts";
import { type ConfigWord } from "./config-words.ts";
/** A setting of Redis or Valkey; the last line of a name counts, but for those that add up (`user`). */
export interface RedisSetting {
    /** Lower case. */
    readonly name: string;
    readonly word: ConfigWord;
    readonly args: readonly ConfigWord[];
}
/** The lines of a redis.conf (https://redis.io/docs/latest/operate/oss_and_stack/management/config/). Never throws. */
export declare function parseRedis(text: SourceText): readonly RedisSetting[];
