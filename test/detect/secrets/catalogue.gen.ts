// Written by `npm run gen`.
import * as _anthropic from "../../../src/detect/secrets/providers/anthropic.ts";
import * as _aws from "../../../src/detect/secrets/providers/aws.ts";
import * as _cn_openai_compatible from "../../../src/detect/secrets/providers/cn-openai-compatible.ts";
import * as _dashscope from "../../../src/detect/secrets/providers/dashscope.ts";
import * as _deepseek from "../../../src/detect/secrets/providers/deepseek.ts";
import * as _dsn from "../../../src/detect/secrets/providers/dsn.ts";
import * as _github from "../../../src/detect/secrets/providers/github.ts";
import * as _gitlab from "../../../src/detect/secrets/providers/gitlab.ts";
import * as _google_gemini from "../../../src/detect/secrets/providers/google-gemini.ts";
import * as _huggingface from "../../../src/detect/secrets/providers/huggingface.ts";
import * as _mongodb from "../../../src/detect/secrets/providers/mongodb.ts";
import * as _moonshot from "../../../src/detect/secrets/providers/moonshot.ts";
import * as _one_api from "../../../src/detect/secrets/providers/one-api.ts";
import * as _openai from "../../../src/detect/secrets/providers/openai.ts";
import * as _private_key from "../../../src/detect/secrets/providers/private-key.ts";
import * as _redis_cloud from "../../../src/detect/secrets/providers/redis-cloud.ts";
import * as _slack from "../../../src/detect/secrets/providers/slack.ts";
import * as _zhipu from "../../../src/detect/secrets/providers/zhipu.ts";

export const catalogue = [
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
] as const;
