// Written by `npm run gen`.
import { texts as _302ai } from "./providers/302ai.ts";
import { texts as _agentops } from "./providers/agentops.ts";
import { texts as _ai21 } from "./providers/ai21.ts";
import { texts as _ai71 } from "./providers/ai71.ts";
import { texts as _aihubmix } from "./providers/aihubmix.ts";
import { texts as _aleph_alpha } from "./providers/aleph-alpha.ts";
import { texts as _aliyun } from "./providers/aliyun.ts";
import { texts as _amp } from "./providers/amp.ts";
import { texts as _anthropic } from "./providers/anthropic.ts";
import { texts as _anyscale } from "./providers/anyscale.ts";
import { texts as _apify } from "./providers/apify.ts";
import { texts as _arize } from "./providers/arize.ts";
import { texts as _assemblyai } from "./providers/assemblyai.ts";
import { texts as _augment } from "./providers/augment.ts";
import { texts as _autodl } from "./providers/autodl.ts";
import { texts as _aws } from "./providers/aws.ts";
import { texts as _aws_bedrock } from "./providers/aws-bedrock.ts";
import { texts as _azure_openai } from "./providers/azure-openai.ts";
import { texts as _baichuan } from "./providers/baichuan.ts";
import { texts as _baidu_cloud } from "./providers/baidu-cloud.ts";
import { texts as _baidu_qianfan } from "./providers/baidu-qianfan.ts";
import { texts as _baseten } from "./providers/baseten.ts";
import { texts as _bfl } from "./providers/bfl.ts";
import { texts as _bocha } from "./providers/bocha.ts";
import { texts as _botpress } from "./providers/botpress.ts";
import { texts as _braintrust } from "./providers/braintrust.ts";
import { texts as _brave_search } from "./providers/brave-search.ts";
import { texts as _browser_use } from "./providers/browser-use.ts";
import { texts as _browserbase } from "./providers/browserbase.ts";
import { texts as _cartesia } from "./providers/cartesia.ts";
import { texts as _cerebras } from "./providers/cerebras.ts";
import { texts as _chroma } from "./providers/chroma.ts";
import { texts as _chutes } from "./providers/chutes.ts";
import { texts as _clarifai } from "./providers/clarifai.ts";
import { texts as _clickhouse } from "./providers/clickhouse.ts";
import { texts as _cloudflare_ai } from "./providers/cloudflare-ai.ts";
import { texts as _cn_openai_compatible } from "./providers/cn-openai-compatible.ts";
import { texts as _coderabbit } from "./providers/coderabbit.ts";
import { texts as _cohere } from "./providers/cohere.ts";
import { texts as _comet } from "./providers/comet.ts";
import { texts as _composio } from "./providers/composio.ts";
import { texts as _coreweave } from "./providers/coreweave.ts";
import { texts as _coze } from "./providers/coze.ts";
import { texts as _coze_studio } from "./providers/coze-studio.ts";
import { texts as _cursor } from "./providers/cursor.ts";
import { texts as _dashscope } from "./providers/dashscope.ts";
import { texts as _databricks } from "./providers/databricks.ts";
import { texts as _datastax } from "./providers/datastax.ts";
import { texts as _daytona } from "./providers/daytona.ts";
import { texts as _deepgram } from "./providers/deepgram.ts";
import { texts as _deepinfra } from "./providers/deepinfra.ts";
import { texts as _deepl } from "./providers/deepl.ts";
import { texts as _deepseek } from "./providers/deepseek.ts";
import { texts as _devin } from "./providers/devin.ts";
import { texts as _did } from "./providers/did.ts";
import { texts as _dmxapi } from "./providers/dmxapi.ts";
import { texts as _dsn } from "./providers/dsn.ts";
import { texts as _e2b } from "./providers/e2b.ts";
import { texts as _edenai } from "./providers/edenai.ts";
import { texts as _elastic } from "./providers/elastic.ts";
import { texts as _elevenlabs } from "./providers/elevenlabs.ts";
import { texts as _exa } from "./providers/exa.ts";
import { texts as _factory } from "./providers/factory.ts";
import { texts as _fal } from "./providers/fal.ts";
import { texts as _featherless } from "./providers/featherless.ts";
import { texts as _firecrawl } from "./providers/firecrawl.ts";
import { texts as _fireworks } from "./providers/fireworks.ts";
import { texts as _friendli } from "./providers/friendli.ts";
import { texts as _galileo } from "./providers/galileo.ts";
import { texts as _gigachat } from "./providers/gigachat.ts";
import { texts as _gitee_ai } from "./providers/gitee-ai.ts";
import { texts as _github } from "./providers/github.ts";
import { texts as _github_models } from "./providers/github-models.ts";
import { texts as _gitlab } from "./providers/gitlab.ts";
import { texts as _gladia } from "./providers/gladia.ts";
import { texts as _google_gemini } from "./providers/google-gemini.ts";
import { texts as _greptile } from "./providers/greptile.ts";
import { texts as _groq } from "./providers/groq.ts";
import { texts as _helicone } from "./providers/helicone.ts";
import { texts as _heygen } from "./providers/heygen.ts";
import { texts as _huawei_maas } from "./providers/huawei-maas.ts";
import { texts as _huggingface } from "./providers/huggingface.ts";
import { texts as _hume } from "./providers/hume.ts";
import { texts as _hyperbolic } from "./providers/hyperbolic.ts";
import { texts as _ideogram } from "./providers/ideogram.ts";
import { texts as _iflytek_spark } from "./providers/iflytek-spark.ts";
import { texts as _inception } from "./providers/inception.ts";
import { texts as _infini_ai } from "./providers/infini-ai.ts";
import { texts as _inngest } from "./providers/inngest.ts";
import { texts as _ionet } from "./providers/ionet.ts";
import { texts as _jina } from "./providers/jina.ts";
import { texts as _kagi } from "./providers/kagi.ts";
import { texts as _klingai } from "./providers/klingai.ts";
import { texts as _krutrim } from "./providers/krutrim.ts";
import { texts as _lambda_cloud } from "./providers/lambda-cloud.ts";
import { texts as _langfuse } from "./providers/langfuse.ts";
import { texts as _langsmith } from "./providers/langsmith.ts";
import { texts as _leonardo } from "./providers/leonardo.ts";
import { texts as _lepton } from "./providers/lepton.ts";
import { texts as _letta } from "./providers/letta.ts";
import { texts as _liblib } from "./providers/liblib.ts";
import { texts as _lighton } from "./providers/lighton.ts";
import { texts as _linkup } from "./providers/linkup.ts";
import { texts as _litellm } from "./providers/litellm.ts";
import { texts as _livekit } from "./providers/livekit.ts";
import { texts as _llamacloud } from "./providers/llamacloud.ts";
import { texts as _lmstudio } from "./providers/lmstudio.ts";
import { texts as _logfire } from "./providers/logfire.ts";
import { texts as _longcat } from "./providers/longcat.ts";
import { texts as _luma } from "./providers/luma.ts";
import { texts as _marqo } from "./providers/marqo.ts";
import { texts as _mastra } from "./providers/mastra.ts";
import { texts as _maxkb } from "./providers/maxkb.ts";
import { texts as _mcp_config } from "./providers/mcp-config.ts";
import { texts as _meilisearch } from "./providers/meilisearch.ts";
import { texts as _mem0 } from "./providers/mem0.ts";
import { texts as _meshy } from "./providers/meshy.ts";
import { texts as _metaso } from "./providers/metaso.ts";
import { texts as _mineru } from "./providers/mineru.ts";
import { texts as _minimax } from "./providers/minimax.ts";
import { texts as _minio } from "./providers/minio.ts";
import { texts as _mistral } from "./providers/mistral.ts";
import { texts as _mixedbread } from "./providers/mixedbread.ts";
import { texts as _mlflow } from "./providers/mlflow.ts";
import { texts as _modal } from "./providers/modal.ts";
import { texts as _modelscope } from "./providers/modelscope.ts";
import { texts as _mongodb } from "./providers/mongodb.ts";
import { texts as _moonshot } from "./providers/moonshot.ts";
import { texts as _n8n } from "./providers/n8n.ts";
import { texts as _naver } from "./providers/naver.ts";
import { texts as _nebius } from "./providers/nebius.ts";
import { texts as _neo4j } from "./providers/neo4j.ts";
import { texts as _neon } from "./providers/neon.ts";
import { texts as _nomic } from "./providers/nomic.ts";
import { texts as _novita } from "./providers/novita.ts";
import { texts as _nscale } from "./providers/nscale.ts";
import { texts as _nvidia } from "./providers/nvidia.ts";
import { texts as _ollama } from "./providers/ollama.ts";
import { texts as _one_api } from "./providers/one-api.ts";
import { texts as _openai } from "./providers/openai.ts";
import { texts as _openrouter } from "./providers/openrouter.ts";
import { texts as _openweather } from "./providers/openweather.ts";
import { texts as _ovh_ai } from "./providers/ovh-ai.ts";
import { texts as _parallel } from "./providers/parallel.ts";
import { texts as _parasail } from "./providers/parasail.ts";
import { texts as _perplexity } from "./providers/perplexity.ts";
import { texts as _photoroom } from "./providers/photoroom.ts";
import { texts as _pinecone } from "./providers/pinecone.ts";
import { texts as _pixverse } from "./providers/pixverse.ts";
import { texts as _planetscale } from "./providers/planetscale.ts";
import { texts as _playht } from "./providers/playht.ts";
import { texts as _poe } from "./providers/poe.ts";
import { texts as _pollinations } from "./providers/pollinations.ts";
import { texts as _portkey } from "./providers/portkey.ts";
import { texts as _posthog } from "./providers/posthog.ts";
import { texts as _ppio } from "./providers/ppio.ts";
import { texts as _private_key } from "./providers/private-key.ts";
import { texts as _qdrant } from "./providers/qdrant.ts";
import { texts as _qiniu_ai } from "./providers/qiniu-ai.ts";
import { texts as _ragflow } from "./providers/ragflow.ts";
import { texts as _recraft } from "./providers/recraft.ts";
import { texts as _redis_cloud } from "./providers/redis-cloud.ts";
import { texts as _reducto } from "./providers/reducto.ts";
import { texts as _reka } from "./providers/reka.ts";
import { texts as _removebg } from "./providers/removebg.ts";
import { texts as _replica_studios } from "./providers/replica-studios.ts";
import { texts as _replicate } from "./providers/replicate.ts";
import { texts as _requesty } from "./providers/requesty.ts";
import { texts as _retell } from "./providers/retell.ts";
import { texts as _runninghub } from "./providers/runninghub.ts";
import { texts as _runpod } from "./providers/runpod.ts";
import { texts as _runway } from "./providers/runway.ts";
import { texts as _saladcloud } from "./providers/saladcloud.ts";
import { texts as _sambanova } from "./providers/sambanova.ts";
import { texts as _sarvam } from "./providers/sarvam.ts";
import { texts as _scale } from "./providers/scale.ts";
import { texts as _scaleway_ai } from "./providers/scaleway-ai.ts";
import { texts as _scrapers } from "./providers/scrapers.ts";
import { texts as _searchapi } from "./providers/searchapi.ts";
import { texts as _sensenova } from "./providers/sensenova.ts";
import { texts as _serpapi } from "./providers/serpapi.ts";
import { texts as _serper } from "./providers/serper.ts";
import { texts as _siliconflow } from "./providers/siliconflow.ts";
import { texts as _skywork } from "./providers/skywork.ts";
import { texts as _slack } from "./providers/slack.ts";
import { texts as _smithery } from "./providers/smithery.ts";
import { texts as _snowflake } from "./providers/snowflake.ts";
import { texts as _sourcegraph_cody } from "./providers/sourcegraph-cody.ts";
import { texts as _speechmatics } from "./providers/speechmatics.ts";
import { texts as _stability } from "./providers/stability.ts";
import { texts as _steel } from "./providers/steel.ts";
import { texts as _stepfun } from "./providers/stepfun.ts";
import { texts as _streamlake } from "./providers/streamlake.ts";
import { texts as _suno } from "./providers/suno.ts";
import { texts as _supabase } from "./providers/supabase.ts";
import { texts as _tavily } from "./providers/tavily.ts";
import { texts as _tavus } from "./providers/tavus.ts";
import { texts as _tencent_cloud } from "./providers/tencent-cloud.ts";
import { texts as _tencent_hunyuan } from "./providers/tencent-hunyuan.ts";
import { texts as _tencent_ti } from "./providers/tencent-ti.ts";
import { texts as _textin } from "./providers/textin.ts";
import { texts as _tidb } from "./providers/tidb.ts";
import { texts as _together } from "./providers/together.ts";
import { texts as _traceloop } from "./providers/traceloop.ts";
import { texts as _trigger } from "./providers/trigger.ts";
import { texts as _tripo } from "./providers/tripo.ts";
import { texts as _turbopuffer } from "./providers/turbopuffer.ts";
import { texts as _turso } from "./providers/turso.ts";
import { texts as _typesense } from "./providers/typesense.ts";
import { texts as _unstructured } from "./providers/unstructured.ts";
import { texts as _upstage } from "./providers/upstage.ts";
import { texts as _upstash } from "./providers/upstash.ts";
import { texts as _vapi } from "./providers/vapi.ts";
import { texts as _vastai } from "./providers/vastai.ts";
import { texts as _vectara } from "./providers/vectara.ts";
import { texts as _venice } from "./providers/venice.ts";
import { texts as _vercel_ai } from "./providers/vercel-ai.ts";
import { texts as _vidu } from "./providers/vidu.ts";
import { texts as _voiceflow } from "./providers/voiceflow.ts";
import { texts as _volcengine } from "./providers/volcengine.ts";
import { texts as _volcengine_ark } from "./providers/volcengine-ark.ts";
import { texts as _voyage } from "./providers/voyage.ts";
import { texts as _wandb } from "./providers/wandb.ts";
import { texts as _weaviate } from "./providers/weaviate.ts";
import { texts as _wolfram } from "./providers/wolfram.ts";
import { texts as _writer } from "./providers/writer.ts";
import { texts as _xai } from "./providers/xai.ts";
import { texts as _xiaomi_mimo } from "./providers/xiaomi-mimo.ts";
import { texts as _xinference } from "./providers/xinference.ts";
import { texts as _yandex } from "./providers/yandex.ts";
import { texts as _yi } from "./providers/yi.ts";
import { texts as _you } from "./providers/you.ts";
import { texts as _zapier } from "./providers/zapier.ts";
import { texts as _zep } from "./providers/zep.ts";
import { texts as _zeroentropy } from "./providers/zeroentropy.ts";
import { texts as _zhinao360 } from "./providers/zhinao360.ts";
import { texts as _zhipu } from "./providers/zhipu.ts";
import { texts as _zilliz } from "./providers/zilliz.ts";
import type { SecretTexts } from "./secret-rule.ts";

/** The sentences of every provider's rules. */
export const providerTexts: readonly SecretTexts[] = [
  _302ai,
  _agentops,
  _ai21,
  _ai71,
  _aihubmix,
  _aleph_alpha,
  _aliyun,
  _amp,
  _anthropic,
  _anyscale,
  _apify,
  _arize,
  _assemblyai,
  _augment,
  _autodl,
  _aws,
  _aws_bedrock,
  _azure_openai,
  _baichuan,
  _baidu_cloud,
  _baidu_qianfan,
  _baseten,
  _bfl,
  _bocha,
  _botpress,
  _braintrust,
  _brave_search,
  _browser_use,
  _browserbase,
  _cartesia,
  _cerebras,
  _chroma,
  _chutes,
  _clarifai,
  _clickhouse,
  _cloudflare_ai,
  _cn_openai_compatible,
  _coderabbit,
  _cohere,
  _comet,
  _composio,
  _coreweave,
  _coze,
  _coze_studio,
  _cursor,
  _dashscope,
  _databricks,
  _datastax,
  _daytona,
  _deepgram,
  _deepinfra,
  _deepl,
  _deepseek,
  _devin,
  _did,
  _dmxapi,
  _dsn,
  _e2b,
  _edenai,
  _elastic,
  _elevenlabs,
  _exa,
  _factory,
  _fal,
  _featherless,
  _firecrawl,
  _fireworks,
  _friendli,
  _galileo,
  _gigachat,
  _gitee_ai,
  _github,
  _github_models,
  _gitlab,
  _gladia,
  _google_gemini,
  _greptile,
  _groq,
  _helicone,
  _heygen,
  _huawei_maas,
  _huggingface,
  _hume,
  _hyperbolic,
  _ideogram,
  _iflytek_spark,
  _inception,
  _infini_ai,
  _inngest,
  _ionet,
  _jina,
  _kagi,
  _klingai,
  _krutrim,
  _lambda_cloud,
  _langfuse,
  _langsmith,
  _leonardo,
  _lepton,
  _letta,
  _liblib,
  _lighton,
  _linkup,
  _litellm,
  _livekit,
  _llamacloud,
  _lmstudio,
  _logfire,
  _longcat,
  _luma,
  _marqo,
  _mastra,
  _maxkb,
  _mcp_config,
  _meilisearch,
  _mem0,
  _meshy,
  _metaso,
  _mineru,
  _minimax,
  _minio,
  _mistral,
  _mixedbread,
  _mlflow,
  _modal,
  _modelscope,
  _mongodb,
  _moonshot,
  _n8n,
  _naver,
  _nebius,
  _neo4j,
  _neon,
  _nomic,
  _novita,
  _nscale,
  _nvidia,
  _ollama,
  _one_api,
  _openai,
  _openrouter,
  _openweather,
  _ovh_ai,
  _parallel,
  _parasail,
  _perplexity,
  _photoroom,
  _pinecone,
  _pixverse,
  _planetscale,
  _playht,
  _poe,
  _pollinations,
  _portkey,
  _posthog,
  _ppio,
  _private_key,
  _qdrant,
  _qiniu_ai,
  _ragflow,
  _recraft,
  _redis_cloud,
  _reducto,
  _reka,
  _removebg,
  _replica_studios,
  _replicate,
  _requesty,
  _retell,
  _runninghub,
  _runpod,
  _runway,
  _saladcloud,
  _sambanova,
  _sarvam,
  _scale,
  _scaleway_ai,
  _scrapers,
  _searchapi,
  _sensenova,
  _serpapi,
  _serper,
  _siliconflow,
  _skywork,
  _slack,
  _smithery,
  _snowflake,
  _sourcegraph_cody,
  _speechmatics,
  _stability,
  _steel,
  _stepfun,
  _streamlake,
  _suno,
  _supabase,
  _tavily,
  _tavus,
  _tencent_cloud,
  _tencent_hunyuan,
  _tencent_ti,
  _textin,
  _tidb,
  _together,
  _traceloop,
  _trigger,
  _tripo,
  _turbopuffer,
  _turso,
  _typesense,
  _unstructured,
  _upstage,
  _upstash,
  _vapi,
  _vastai,
  _vectara,
  _venice,
  _vercel_ai,
  _vidu,
  _voiceflow,
  _volcengine,
  _volcengine_ark,
  _voyage,
  _wandb,
  _weaviate,
  _wolfram,
  _writer,
  _xai,
  _xiaomi_mimo,
  _xinference,
  _yandex,
  _yi,
  _you,
  _zapier,
  _zep,
  _zeroentropy,
  _zhinao360,
  _zhipu,
  _zilliz,
];
