// Written by `npm run gen`.
import { texts as _anthropic } from "./providers/anthropic.ts";
import { texts as _aws } from "./providers/aws.ts";
import { texts as _cn_openai_compatible } from "./providers/cn-openai-compatible.ts";
import { texts as _dashscope } from "./providers/dashscope.ts";
import { texts as _deepseek } from "./providers/deepseek.ts";
import { texts as _dsn } from "./providers/dsn.ts";
import { texts as _github } from "./providers/github.ts";
import { texts as _gitlab } from "./providers/gitlab.ts";
import { texts as _google_gemini } from "./providers/google-gemini.ts";
import { texts as _huggingface } from "./providers/huggingface.ts";
import { texts as _mongodb } from "./providers/mongodb.ts";
import { texts as _moonshot } from "./providers/moonshot.ts";
import { texts as _one_api } from "./providers/one-api.ts";
import { texts as _openai } from "./providers/openai.ts";
import { texts as _private_key } from "./providers/private-key.ts";
import { texts as _redis_cloud } from "./providers/redis-cloud.ts";
import { texts as _slack } from "./providers/slack.ts";
import { texts as _zhipu } from "./providers/zhipu.ts";
import type { SecretTexts } from "./secret-rule.ts";

/** The sentences of every provider's rules. */
export const providerTexts: readonly SecretTexts[] = [
  _anthropic,
  _aws,
  _cn_openai_compatible,
  _dashscope,
  _deepseek,
  _dsn,
  _github,
  _gitlab,
  _google_gemini,
  _huggingface,
  _mongodb,
  _moonshot,
  _one_api,
  _openai,
  _private_key,
  _redis_cloud,
  _slack,
  _zhipu,
];
