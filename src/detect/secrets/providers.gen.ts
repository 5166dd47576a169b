// Written by `npm run gen`.
import { rules as _302ai } from "./providers/302ai.ts";
import { rules as _agentops } from "./providers/agentops.ts";
import { rules as _ai21 } from "./providers/ai21.ts";
import { rules as _ai71 } from "./providers/ai71.ts";
import { rules as _aihubmix } from "./providers/aihubmix.ts";
import { rules as _aleph_alpha } from "./providers/aleph-alpha.ts";
import { rules as _aliyun } from "./providers/aliyun.ts";
import { rules as _amp } from "./providers/amp.ts";
import { rules as _anthropic } from "./providers/anthropic.ts";
import { rules as _anyscale } from "./providers/anyscale.ts";
import { rules as _apify } from "./providers/apify.ts";
import { rules as _arize } from "./providers/arize.ts";
import { rules as _assemblyai } from "./providers/assemblyai.ts";
import { rules as _augment } from "./providers/augment.ts";
import { rules as _autodl } from "./providers/autodl.ts";
import { rules as _aws } from "./providers/aws.ts";
import { rules as _aws_bedrock } from "./providers/aws-bedrock.ts";
import { rules as _azure_openai } from "./providers/azure-openai.ts";
import { rules as _baichuan } from "./providers/baichuan.ts";
import { rules as _baidu_cloud } from "./providers/baidu-cloud.ts";
import { rules as _baidu_qianfan } from "./providers/baidu-qianfan.ts";
import { rules as _baseten } from "./providers/baseten.ts";
import { rules as _bfl } from "./providers/bfl.ts";
import { rules as _bocha } from "./providers/bocha.ts";
import { rules as _botpress } from "./providers/botpress.ts";
import { rules as _braintrust } from "./providers/braintrust.ts";
import { rules as _brave_search } from "./providers/brave-search.ts";
import { rules as _browser_use } from "./providers/browser-use.ts";
import { rules as _browserbase } from "./providers/browserbase.ts";
import { rules as _cartesia } from "./providers/cartesia.ts";
import { rules as _cerebras } from "./providers/cerebras.ts";
import { rules as _chroma } from "./providers/chroma.ts";
import { rules as _chutes } from "./providers/chutes.ts";
import { rules as _clarifai } from "./providers/clarifai.ts";
import { rules as _clickhouse } from "./providers/clickhouse.ts";
import { rules as _cloudflare_ai } from "./providers/cloudflare-ai.ts";
import { rules as _cn_openai_compatible } from "./providers/cn-openai-compatible.ts";
import { rules as _coderabbit } from "./providers/coderabbit.ts";
import { rules as _cohere } from "./providers/cohere.ts";
import { rules as _comet } from "./providers/comet.ts";
import { rules as _composio } from "./providers/composio.ts";
import { rules as _coreweave } from "./providers/coreweave.ts";
import { rules as _coze } from "./providers/coze.ts";
import { rules as _coze_studio } from "./providers/coze-studio.ts";
import { rules as _cursor } from "./providers/cursor.ts";
import { rules as _dashscope } from "./providers/dashscope.ts";
import { rules as _databricks } from "./providers/databricks.ts";
import { rules as _datastax } from "./providers/datastax.ts";
import { rules as _daytona } from "./providers/daytona.ts";
import { rules as _deepgram } from "./providers/deepgram.ts";
import { rules as _deepinfra } from "./providers/deepinfra.ts";
import { rules as _deepl } from "./providers/deepl.ts";
import { rules as _deepseek } from "./providers/deepseek.ts";
import { rules as _devin } from "./providers/devin.ts";
import { rules as _did } from "./providers/did.ts";
import { rules as _dmxapi } from "./providers/dmxapi.ts";
import { rules as _dsn } from "./providers/dsn.ts";
import { rules as _e2b } from "./providers/e2b.ts";
import { rules as _edenai } from "./providers/edenai.ts";
import { rules as _elastic } from "./providers/elastic.ts";
import { rules as _elevenlabs } from "./providers/elevenlabs.ts";
import { rules as _exa } from "./providers/exa.ts";
import { rules as _factory } from "./providers/factory.ts";
import { rules as _fal } from "./providers/fal.ts";
import { rules as _featherless } from "./providers/featherless.ts";
import { rules as _firecrawl } from "./providers/firecrawl.ts";
import { rules as _fireworks } from "./providers/fireworks.ts";
import { rules as _friendli } from "./providers/friendli.ts";
import { rules as _galileo } from "./providers/galileo.ts";
import { rules as _gigachat } from "./providers/gigachat.ts";
import { rules as _gitee_ai } from "./providers/gitee-ai.ts";
import { rules as _github } from "./providers/github.ts";
import { rules as _github_models } from "./providers/github-models.ts";
import { rules as _gitlab } from "./providers/gitlab.ts";
import { rules as _gladia } from "./providers/gladia.ts";
import { rules as _google_gemini } from "./providers/google-gemini.ts";
import { rules as _greptile } from "./providers/greptile.ts";
import { rules as _groq } from "./providers/groq.ts";
import { rules as _helicone } from "./providers/helicone.ts";
import { rules as _heygen } from "./providers/heygen.ts";
import { rules as _huawei_maas } from "./providers/huawei-maas.ts";
import { rules as _huggingface } from "./providers/huggingface.ts";
import { rules as _hume } from "./providers/hume.ts";
import { rules as _hyperbolic } from "./providers/hyperbolic.ts";
import { rules as _ideogram } from "./providers/ideogram.ts";
import { rules as _iflytek_spark } from "./providers/iflytek-spark.ts";
import { rules as _inception } from "./providers/inception.ts";
import { rules as _infini_ai } from "./providers/infini-ai.ts";
import { rules as _inngest } from "./providers/inngest.ts";
import { rules as _ionet } from "./providers/ionet.ts";
import { rules as _jina } from "./providers/jina.ts";
import { rules as _kagi } from "./providers/kagi.ts";
import { rules as _klingai } from "./providers/klingai.ts";
import { rules as _krutrim } from "./providers/krutrim.ts";
import { rules as _lambda_cloud } from "./providers/lambda-cloud.ts";
import { rules as _langfuse } from "./providers/langfuse.ts";
import { rules as _langsmith } from "./providers/langsmith.ts";
import { rules as _leonardo } from "./providers/leonardo.ts";
import { rules as _lepton } from "./providers/lepton.ts";
import { rules as _letta } from "./providers/letta.ts";
import { rules as _liblib } from "./providers/liblib.ts";
import { rules as _lighton } from "./providers/lighton.ts";
import { rules as _linkup } from "./providers/linkup.ts";
import { rules as _litellm } from "./providers/litellm.ts";
import { rules as _livekit } from "./providers/livekit.ts";
import { rules as _llamacloud } from "./providers/llamacloud.ts";
import { rules as _lmstudio } from "./providers/lmstudio.ts";
import { rules as _logfire } from "./providers/logfire.ts";
import { rules as _longcat } from "./providers/longcat.ts";
import { rules as _luma } from "./providers/luma.ts";
import { rules as _marqo } from "./providers/marqo.ts";
import { rules as _mastra } from "./providers/mastra.ts";
import { rules as _maxkb } from "./providers/maxkb.ts";
import { rules as _mcp_config } from "./providers/mcp-config.ts";
import { rules as _meilisearch } from "./providers/meilisearch.ts";
import { rules as _mem0 } from "./providers/mem0.ts";
import { rules as _meshy } from "./providers/meshy.ts";
import { rules as _metaso } from "./providers/metaso.ts";
import { rules as _mineru } from "./providers/mineru.ts";
import { rules as _minimax } from "./providers/minimax.ts";
import { rules as _minio } from "./providers/minio.ts";
import { rules as _mistral } from "./providers/mistral.ts";
import { rules as _mixedbread } from "./providers/mixedbread.ts";
import { rules as _mlflow } from "./providers/mlflow.ts";
import { rules as _modal } from "./providers/modal.ts";
import { rules as _modelscope } from "./providers/modelscope.ts";
import { rules as _mongodb } from "./providers/mongodb.ts";
import { rules as _moonshot } from "./providers/moonshot.ts";
import { rules as _n8n } from "./providers/n8n.ts";
import { rules as _naver } from "./providers/naver.ts";
import { rules as _nebius } from "./providers/nebius.ts";
import { rules as _neo4j } from "./providers/neo4j.ts";
import { rules as _neon } from "./providers/neon.ts";
import { rules as _nomic } from "./providers/nomic.ts";
import { rules as _novita } from "./providers/novita.ts";
import { rules as _nscale } from "./providers/nscale.ts";
import { rules as _nvidia } from "./providers/nvidia.ts";
import { rules as _ollama } from "./providers/ollama.ts";
import { rules as _one_api } from "./providers/one-api.ts";
import { rules as _openai } from "./providers/openai.ts";
import { rules as _openrouter } from "./providers/openrouter.ts";
import { rules as _openweather } from "./providers/openweather.ts";
import { rules as _ovh_ai } from "./providers/ovh-ai.ts";
import { rules as _parallel } from "./providers/parallel.ts";
import { rules as _parasail } from "./providers/parasail.ts";
import { rules as _perplexity } from "./providers/perplexity.ts";
import { rules as _photoroom } from "./providers/photoroom.ts";
import { rules as _pinecone } from "./providers/pinecone.ts";
import { rules as _pixverse } from "./providers/pixverse.ts";
import { rules as _planetscale } from "./providers/planetscale.ts";
import { rules as _playht } from "./providers/playht.ts";
import { rules as _poe } from "./providers/poe.ts";
import { rules as _pollinations } from "./providers/pollinations.ts";
import { rules as _portkey } from "./providers/portkey.ts";
import { rules as _posthog } from "./providers/posthog.ts";
import { rules as _ppio } from "./providers/ppio.ts";
import { rules as _private_key } from "./providers/private-key.ts";
import { rules as _qdrant } from "./providers/qdrant.ts";
import { rules as _qiniu_ai } from "./providers/qiniu-ai.ts";
import { rules as _ragflow } from "./providers/ragflow.ts";
import { rules as _recraft } from "./providers/recraft.ts";
import { rules as _redis_cloud } from "./providers/redis-cloud.ts";
import { rules as _reducto } from "./providers/reducto.ts";
import { rules as _reka } from "./providers/reka.ts";
import { rules as _removebg } from "./providers/removebg.ts";
import { rules as _replica_studios } from "./providers/replica-studios.ts";
import { rules as _replicate } from "./providers/replicate.ts";
import { rules as _requesty } from "./providers/requesty.ts";
import { rules as _retell } from "./providers/retell.ts";
import { rules as _runninghub } from "./providers/runninghub.ts";
import { rules as _runpod } from "./providers/runpod.ts";
import { rules as _runway } from "./providers/runway.ts";
import { rules as _saladcloud } from "./providers/saladcloud.ts";
import { rules as _sambanova } from "./providers/sambanova.ts";
import { rules as _sarvam } from "./providers/sarvam.ts";
import { rules as _scale } from "./providers/scale.ts";
import { rules as _scaleway_ai } from "./providers/scaleway-ai.ts";
import { rules as _scrapers } from "./providers/scrapers.ts";
import { rules as _searchapi } from "./providers/searchapi.ts";
import { rules as _sensenova } from "./providers/sensenova.ts";
import { rules as _serpapi } from "./providers/serpapi.ts";
import { rules as _serper } from "./providers/serper.ts";
import { rules as _siliconflow } from "./providers/siliconflow.ts";
import { rules as _skywork } from "./providers/skywork.ts";
import { rules as _slack } from "./providers/slack.ts";
import { rules as _smithery } from "./providers/smithery.ts";
import { rules as _snowflake } from "./providers/snowflake.ts";
import { rules as _sourcegraph_cody } from "./providers/sourcegraph-cody.ts";
import { rules as _speechmatics } from "./providers/speechmatics.ts";
import { rules as _stability } from "./providers/stability.ts";
import { rules as _steel } from "./providers/steel.ts";
import { rules as _stepfun } from "./providers/stepfun.ts";
import { rules as _streamlake } from "./providers/streamlake.ts";
import { rules as _suno } from "./providers/suno.ts";
import { rules as _supabase } from "./providers/supabase.ts";
import { rules as _tavily } from "./providers/tavily.ts";
import { rules as _tavus } from "./providers/tavus.ts";
import { rules as _tencent_cloud } from "./providers/tencent-cloud.ts";
import { rules as _tencent_hunyuan } from "./providers/tencent-hunyuan.ts";
import { rules as _tencent_ti } from "./providers/tencent-ti.ts";
import { rules as _textin } from "./providers/textin.ts";
import { rules as _tidb } from "./providers/tidb.ts";
import { rules as _together } from "./providers/together.ts";
import { rules as _traceloop } from "./providers/traceloop.ts";
import { rules as _trigger } from "./providers/trigger.ts";
import { rules as _tripo } from "./providers/tripo.ts";
import { rules as _turbopuffer } from "./providers/turbopuffer.ts";
import { rules as _turso } from "./providers/turso.ts";
import { rules as _typesense } from "./providers/typesense.ts";
import { rules as _unstructured } from "./providers/unstructured.ts";
import { rules as _upstage } from "./providers/upstage.ts";
import { rules as _upstash } from "./providers/upstash.ts";
import { rules as _vapi } from "./providers/vapi.ts";
import { rules as _vastai } from "./providers/vastai.ts";
import { rules as _vectara } from "./providers/vectara.ts";
import { rules as _venice } from "./providers/venice.ts";
import { rules as _vercel_ai } from "./providers/vercel-ai.ts";
import { rules as _vidu } from "./providers/vidu.ts";
import { rules as _voiceflow } from "./providers/voiceflow.ts";
import { rules as _volcengine } from "./providers/volcengine.ts";
import { rules as _volcengine_ark } from "./providers/volcengine-ark.ts";
import { rules as _voyage } from "./providers/voyage.ts";
import { rules as _wandb } from "./providers/wandb.ts";
import { rules as _weaviate } from "./providers/weaviate.ts";
import { rules as _wolfram } from "./providers/wolfram.ts";
import { rules as _writer } from "./providers/writer.ts";
import { rules as _xai } from "./providers/xai.ts";
import { rules as _xiaomi_mimo } from "./providers/xiaomi-mimo.ts";
import { rules as _xinference } from "./providers/xinference.ts";
import { rules as _yandex } from "./providers/yandex.ts";
import { rules as _yi } from "./providers/yi.ts";
import { rules as _you } from "./providers/you.ts";
import { rules as _zapier } from "./providers/zapier.ts";
import { rules as _zep } from "./providers/zep.ts";
import { rules as _zeroentropy } from "./providers/zeroentropy.ts";
import { rules as _zhinao360 } from "./providers/zhinao360.ts";
import { rules as _zhipu } from "./providers/zhipu.ts";
import { rules as _zilliz } from "./providers/zilliz.ts";
import type { SecretRule } from "./secret-rule.ts";

/** The rules of every provider. */
export const providerRules: readonly SecretRule[] = [
  ..._302ai,
  ..._agentops,
  ..._ai21,
  ..._ai71,
  ..._aihubmix,
  ..._aleph_alpha,
  ..._aliyun,
  ..._amp,
  ..._anthropic,
  ..._anyscale,
  ..._apify,
  ..._arize,
  ..._assemblyai,
  ..._augment,
  ..._autodl,
  ..._aws,
  ..._aws_bedrock,
  ..._azure_openai,
  ..._baichuan,
  ..._baidu_cloud,
  ..._baidu_qianfan,
  ..._baseten,
  ..._bfl,
  ..._bocha,
  ..._botpress,
  ..._braintrust,
  ..._brave_search,
  ..._browser_use,
  ..._browserbase,
  ..._cartesia,
  ..._cerebras,
  ..._chroma,
  ..._chutes,
  ..._clarifai,
  ..._clickhouse,
  ..._cloudflare_ai,
  ..._cn_openai_compatible,
  ..._coderabbit,
  ..._cohere,
  ..._comet,
  ..._composio,
  ..._coreweave,
  ..._coze,
  ..._coze_studio,
  ..._cursor,
  ..._dashscope,
  ..._databricks,
  ..._datastax,
  ..._daytona,
  ..._deepgram,
  ..._deepinfra,
  ..._deepl,
  ..._deepseek,
  ..._devin,
  ..._did,
  ..._dmxapi,
  ..._dsn,
  ..._e2b,
  ..._edenai,
  ..._elastic,
  ..._elevenlabs,
  ..._exa,
  ..._factory,
  ..._fal,
  ..._featherless,
  ..._firecrawl,
  ..._fireworks,
  ..._friendli,
  ..._galileo,
  ..._gigachat,
  ..._gitee_ai,
  ..._github,
  ..._github_models,
  ..._gitlab,
  ..._gladia,
  ..._google_gemini,
  ..._greptile,
  ..._groq,
  ..._helicone,
  ..._heygen,
  ..._huawei_maas,
  ..._huggingface,
  ..._hume,
  ..._hyperbolic,
  ..._ideogram,
  ..._iflytek_spark,
  ..._inception,
  ..._infini_ai,
  ..._inngest,
  ..._ionet,
  ..._jina,
  ..._kagi,
  ..._klingai,
  ..._krutrim,
  ..._lambda_cloud,
  ..._langfuse,
  ..._langsmith,
  ..._leonardo,
  ..._lepton,
  ..._letta,
  ..._liblib,
  ..._lighton,
  ..._linkup,
  ..._litellm,
  ..._livekit,
  ..._llamacloud,
  ..._lmstudio,
  ..._logfire,
  ..._longcat,
  ..._luma,
  ..._marqo,
  ..._mastra,
  ..._maxkb,
  ..._mcp_config,
  ..._meilisearch,
  ..._mem0,
  ..._meshy,
  ..._metaso,
  ..._mineru,
  ..._minimax,
  ..._minio,
  ..._mistral,
  ..._mixedbread,
  ..._mlflow,
  ..._modal,
  ..._modelscope,
  ..._mongodb,
  ..._moonshot,
  ..._n8n,
  ..._naver,
  ..._nebius,
  ..._neo4j,
  ..._neon,
  ..._nomic,
  ..._novita,
  ..._nscale,
  ..._nvidia,
  ..._ollama,
  ..._one_api,
  ..._openai,
  ..._openrouter,
  ..._openweather,
  ..._ovh_ai,
  ..._parallel,
  ..._parasail,
  ..._perplexity,
  ..._photoroom,
  ..._pinecone,
  ..._pixverse,
  ..._planetscale,
  ..._playht,
  ..._poe,
  ..._pollinations,
  ..._portkey,
  ..._posthog,
  ..._ppio,
  ..._private_key,
  ..._qdrant,
  ..._qiniu_ai,
  ..._ragflow,
  ..._recraft,
  ..._redis_cloud,
  ..._reducto,
  ..._reka,
  ..._removebg,
  ..._replica_studios,
  ..._replicate,
  ..._requesty,
  ..._retell,
  ..._runninghub,
  ..._runpod,
  ..._runway,
  ..._saladcloud,
  ..._sambanova,
  ..._sarvam,
  ..._scale,
  ..._scaleway_ai,
  ..._scrapers,
  ..._searchapi,
  ..._sensenova,
  ..._serpapi,
  ..._serper,
  ..._siliconflow,
  ..._skywork,
  ..._slack,
  ..._smithery,
  ..._snowflake,
  ..._sourcegraph_cody,
  ..._speechmatics,
  ..._stability,
  ..._steel,
  ..._stepfun,
  ..._streamlake,
  ..._suno,
  ..._supabase,
  ..._tavily,
  ..._tavus,
  ..._tencent_cloud,
  ..._tencent_hunyuan,
  ..._tencent_ti,
  ..._textin,
  ..._tidb,
  ..._together,
  ..._traceloop,
  ..._trigger,
  ..._tripo,
  ..._turbopuffer,
  ..._turso,
  ..._typesense,
  ..._unstructured,
  ..._upstage,
  ..._upstash,
  ..._vapi,
  ..._vastai,
  ..._vectara,
  ..._venice,
  ..._vercel_ai,
  ..._vidu,
  ..._voiceflow,
  ..._volcengine,
  ..._volcengine_ark,
  ..._voyage,
  ..._wandb,
  ..._weaviate,
  ..._wolfram,
  ..._writer,
  ..._xai,
  ..._xiaomi_mimo,
  ..._xinference,
  ..._yandex,
  ..._yi,
  ..._you,
  ..._zapier,
  ..._zep,
  ..._zeroentropy,
  ..._zhinao360,
  ..._zhipu,
  ..._zilliz,
];
