// Written by `npm run gen`.
import * as _302ai from "../../../src/detect/secrets/providers/302ai.ts";
import * as _ai21 from "../../../src/detect/secrets/providers/ai21.ts";
import * as _ai71 from "../../../src/detect/secrets/providers/ai71.ts";
import * as _aihubmix from "../../../src/detect/secrets/providers/aihubmix.ts";
import * as _aleph_alpha from "../../../src/detect/secrets/providers/aleph-alpha.ts";
import * as _anthropic from "../../../src/detect/secrets/providers/anthropic.ts";
import * as _aws from "../../../src/detect/secrets/providers/aws.ts";
import * as _aws_bedrock from "../../../src/detect/secrets/providers/aws-bedrock.ts";
import * as _azure_openai from "../../../src/detect/secrets/providers/azure-openai.ts";
import * as _baichuan from "../../../src/detect/secrets/providers/baichuan.ts";
import * as _baidu_qianfan from "../../../src/detect/secrets/providers/baidu-qianfan.ts";
import * as _cerebras from "../../../src/detect/secrets/providers/cerebras.ts";
import * as _chutes from "../../../src/detect/secrets/providers/chutes.ts";
import * as _cloudflare_ai from "../../../src/detect/secrets/providers/cloudflare-ai.ts";
import * as _cn_openai_compatible from "../../../src/detect/secrets/providers/cn-openai-compatible.ts";
import * as _cohere from "../../../src/detect/secrets/providers/cohere.ts";
import * as _dashscope from "../../../src/detect/secrets/providers/dashscope.ts";
import * as _deepinfra from "../../../src/detect/secrets/providers/deepinfra.ts";
import * as _deepseek from "../../../src/detect/secrets/providers/deepseek.ts";
import * as _dmxapi from "../../../src/detect/secrets/providers/dmxapi.ts";
import * as _dsn from "../../../src/detect/secrets/providers/dsn.ts";
import * as _featherless from "../../../src/detect/secrets/providers/featherless.ts";
import * as _fireworks from "../../../src/detect/secrets/providers/fireworks.ts";
import * as _gitee_ai from "../../../src/detect/secrets/providers/gitee-ai.ts";
import * as _github from "../../../src/detect/secrets/providers/github.ts";
import * as _github_models from "../../../src/detect/secrets/providers/github-models.ts";
import * as _gitlab from "../../../src/detect/secrets/providers/gitlab.ts";
import * as _google_gemini from "../../../src/detect/secrets/providers/google-gemini.ts";
import * as _groq from "../../../src/detect/secrets/providers/groq.ts";
import * as _huawei_maas from "../../../src/detect/secrets/providers/huawei-maas.ts";
import * as _huggingface from "../../../src/detect/secrets/providers/huggingface.ts";
import * as _hyperbolic from "../../../src/detect/secrets/providers/hyperbolic.ts";
import * as _iflytek_spark from "../../../src/detect/secrets/providers/iflytek-spark.ts";
import * as _inception from "../../../src/detect/secrets/providers/inception.ts";
import * as _infini_ai from "../../../src/detect/secrets/providers/infini-ai.ts";
import * as _lighton from "../../../src/detect/secrets/providers/lighton.ts";
import * as _longcat from "../../../src/detect/secrets/providers/longcat.ts";
import * as _minimax from "../../../src/detect/secrets/providers/minimax.ts";
import * as _mistral from "../../../src/detect/secrets/providers/mistral.ts";
import * as _modelscope from "../../../src/detect/secrets/providers/modelscope.ts";
import * as _mongodb from "../../../src/detect/secrets/providers/mongodb.ts";
import * as _moonshot from "../../../src/detect/secrets/providers/moonshot.ts";
import * as _naver from "../../../src/detect/secrets/providers/naver.ts";
import * as _novita from "../../../src/detect/secrets/providers/novita.ts";
import * as _nscale from "../../../src/detect/secrets/providers/nscale.ts";
import * as _one_api from "../../../src/detect/secrets/providers/one-api.ts";
import * as _openai from "../../../src/detect/secrets/providers/openai.ts";
import * as _openrouter from "../../../src/detect/secrets/providers/openrouter.ts";
import * as _ovh_ai from "../../../src/detect/secrets/providers/ovh-ai.ts";
import * as _parasail from "../../../src/detect/secrets/providers/parasail.ts";
import * as _perplexity from "../../../src/detect/secrets/providers/perplexity.ts";
import * as _poe from "../../../src/detect/secrets/providers/poe.ts";
import * as _ppio from "../../../src/detect/secrets/providers/ppio.ts";
import * as _private_key from "../../../src/detect/secrets/providers/private-key.ts";
import * as _qiniu_ai from "../../../src/detect/secrets/providers/qiniu-ai.ts";
import * as _redis_cloud from "../../../src/detect/secrets/providers/redis-cloud.ts";
import * as _reka from "../../../src/detect/secrets/providers/reka.ts";
import * as _requesty from "../../../src/detect/secrets/providers/requesty.ts";
import * as _sambanova from "../../../src/detect/secrets/providers/sambanova.ts";
import * as _scaleway_ai from "../../../src/detect/secrets/providers/scaleway-ai.ts";
import * as _sensenova from "../../../src/detect/secrets/providers/sensenova.ts";
import * as _siliconflow from "../../../src/detect/secrets/providers/siliconflow.ts";
import * as _skywork from "../../../src/detect/secrets/providers/skywork.ts";
import * as _slack from "../../../src/detect/secrets/providers/slack.ts";
import * as _stepfun from "../../../src/detect/secrets/providers/stepfun.ts";
import * as _streamlake from "../../../src/detect/secrets/providers/streamlake.ts";
import * as _tencent_hunyuan from "../../../src/detect/secrets/providers/tencent-hunyuan.ts";
import * as _together from "../../../src/detect/secrets/providers/together.ts";
import * as _upstage from "../../../src/detect/secrets/providers/upstage.ts";
import * as _venice from "../../../src/detect/secrets/providers/venice.ts";
import * as _vercel_ai from "../../../src/detect/secrets/providers/vercel-ai.ts";
import * as _volcengine_ark from "../../../src/detect/secrets/providers/volcengine-ark.ts";
import * as _writer from "../../../src/detect/secrets/providers/writer.ts";
import * as _xai from "../../../src/detect/secrets/providers/xai.ts";
import * as _xiaomi_mimo from "../../../src/detect/secrets/providers/xiaomi-mimo.ts";
import * as _yi from "../../../src/detect/secrets/providers/yi.ts";
import * as _zhinao360 from "../../../src/detect/secrets/providers/zhinao360.ts";
import * as _zhipu from "../../../src/detect/secrets/providers/zhipu.ts";

export const catalogue = [
  _302ai,
  _ai21,
  _ai71,
  _aihubmix,
  _aleph_alpha,
  _anthropic,
  _aws,
  _aws_bedrock,
  _azure_openai,
  _baichuan,
  _baidu_qianfan,
  _cerebras,
  _chutes,
  _cloudflare_ai,
  _cn_openai_compatible,
  _cohere,
  _dashscope,
  _deepinfra,
  _deepseek,
  _dmxapi,
  _dsn,
  _featherless,
  _fireworks,
  _gitee_ai,
  _github,
  _github_models,
  _gitlab,
  _google_gemini,
  _groq,
  _huawei_maas,
  _huggingface,
  _hyperbolic,
  _iflytek_spark,
  _inception,
  _infini_ai,
  _lighton,
  _longcat,
  _minimax,
  _mistral,
  _modelscope,
  _mongodb,
  _moonshot,
  _naver,
  _novita,
  _nscale,
  _one_api,
  _openai,
  _openrouter,
  _ovh_ai,
  _parasail,
  _perplexity,
  _poe,
  _ppio,
  _private_key,
  _qiniu_ai,
  _redis_cloud,
  _reka,
  _requesty,
  _sambanova,
  _scaleway_ai,
  _sensenova,
  _siliconflow,
  _skywork,
  _slack,
  _stepfun,
  _streamlake,
  _tencent_hunyuan,
  _together,
  _upstage,
  _venice,
  _vercel_ai,
  _volcengine_ark,
  _writer,
  _xai,
  _xiaomi_mimo,
  _yi,
  _zhinao360,
  _zhipu,
] as const;
