// Written by `npm run gen`.
import { rules as _anthropic } from "./providers/anthropic.ts";
import { rules as _aws } from "./providers/aws.ts";
import { rules as _cn_openai_compatible } from "./providers/cn-openai-compatible.ts";
import { rules as _dashscope } from "./providers/dashscope.ts";
import { rules as _deepseek } from "./providers/deepseek.ts";
import { rules as _dsn } from "./providers/dsn.ts";
import { rules as _github } from "./providers/github.ts";
import { rules as _gitlab } from "./providers/gitlab.ts";
import { rules as _google_gemini } from "./providers/google-gemini.ts";
import { rules as _huggingface } from "./providers/huggingface.ts";
import { rules as _mongodb } from "./providers/mongodb.ts";
import { rules as _moonshot } from "./providers/moonshot.ts";
import { rules as _one_api } from "./providers/one-api.ts";
import { rules as _openai } from "./providers/openai.ts";
import { rules as _private_key } from "./providers/private-key.ts";
import { rules as _redis_cloud } from "./providers/redis-cloud.ts";
import { rules as _slack } from "./providers/slack.ts";
import { rules as _zhipu } from "./providers/zhipu.ts";
import type { SecretRule } from "./secret-rule.ts";

/** The rules of every provider. */
export const providerRules: readonly SecretRule[] = [
  ..._anthropic,
  ..._aws,
  ..._cn_openai_compatible,
  ..._dashscope,
  ..._deepseek,
  ..._dsn,
  ..._github,
  ..._gitlab,
  ..._google_gemini,
  ..._huggingface,
  ..._mongodb,
  ..._moonshot,
  ..._one_api,
  ..._openai,
  ..._private_key,
  ..._redis_cloud,
  ..._slack,
  ..._zhipu,
];
