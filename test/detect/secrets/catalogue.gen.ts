// Written by `npm run gen`.
import * as _302ai from "../../../src/detect/secrets/providers/302ai.ts";
import * as _agentops from "../../../src/detect/secrets/providers/agentops.ts";
import * as _ai21 from "../../../src/detect/secrets/providers/ai21.ts";
import * as _ai71 from "../../../src/detect/secrets/providers/ai71.ts";
import * as _aihubmix from "../../../src/detect/secrets/providers/aihubmix.ts";
import * as _aleph_alpha from "../../../src/detect/secrets/providers/aleph-alpha.ts";
import * as _aliyun from "../../../src/detect/secrets/providers/aliyun.ts";
import * as _amp from "../../../src/detect/secrets/providers/amp.ts";
import * as _anthropic from "../../../src/detect/secrets/providers/anthropic.ts";
import * as _anyscale from "../../../src/detect/secrets/providers/anyscale.ts";
import * as _apify from "../../../src/detect/secrets/providers/apify.ts";
import * as _arize from "../../../src/detect/secrets/providers/arize.ts";
import * as _assemblyai from "../../../src/detect/secrets/providers/assemblyai.ts";
import * as _augment from "../../../src/detect/secrets/providers/augment.ts";
import * as _autodl from "../../../src/detect/secrets/providers/autodl.ts";
import * as _aws from "../../../src/detect/secrets/providers/aws.ts";
import * as _aws_bedrock from "../../../src/detect/secrets/providers/aws-bedrock.ts";
import * as _azure_openai from "../../../src/detect/secrets/providers/azure-openai.ts";
import * as _baichuan from "../../../src/detect/secrets/providers/baichuan.ts";
import * as _baidu_cloud from "../../../src/detect/secrets/providers/baidu-cloud.ts";
import * as _baidu_qianfan from "../../../src/detect/secrets/providers/baidu-qianfan.ts";
import * as _baseten from "../../../src/detect/secrets/providers/baseten.ts";
import * as _bfl from "../../../src/detect/secrets/providers/bfl.ts";
import * as _bocha from "../../../src/detect/secrets/providers/bocha.ts";
import * as _botpress from "../../../src/detect/secrets/providers/botpress.ts";
import * as _braintrust from "../../../src/detect/secrets/providers/braintrust.ts";
import * as _brave_search from "../../../src/detect/secrets/providers/brave-search.ts";
import * as _browser_use from "../../../src/detect/secrets/providers/browser-use.ts";
import * as _browserbase from "../../../src/detect/secrets/providers/browserbase.ts";
import * as _cartesia from "../../../src/detect/secrets/providers/cartesia.ts";
import * as _cerebras from "../../../src/detect/secrets/providers/cerebras.ts";
import * as _chroma from "../../../src/detect/secrets/providers/chroma.ts";
import * as _chutes from "../../../src/detect/secrets/providers/chutes.ts";
import * as _clarifai from "../../../src/detect/secrets/providers/clarifai.ts";
import * as _clickhouse from "../../../src/detect/secrets/providers/clickhouse.ts";
import * as _cloudflare_ai from "../../../src/detect/secrets/providers/cloudflare-ai.ts";
import * as _cn_openai_compatible from "../../../src/detect/secrets/providers/cn-openai-compatible.ts";
import * as _coderabbit from "../../../src/detect/secrets/providers/coderabbit.ts";
import * as _cohere from "../../../src/detect/secrets/providers/cohere.ts";
import * as _comet from "../../../src/detect/secrets/providers/comet.ts";
import * as _composio from "../../../src/detect/secrets/providers/composio.ts";
import * as _coreweave from "../../../src/detect/secrets/providers/coreweave.ts";
import * as _coze from "../../../src/detect/secrets/providers/coze.ts";
import * as _coze_studio from "../../../src/detect/secrets/providers/coze-studio.ts";
import * as _cursor from "../../../src/detect/secrets/providers/cursor.ts";
import * as _dashscope from "../../../src/detect/secrets/providers/dashscope.ts";
import * as _databricks from "../../../src/detect/secrets/providers/databricks.ts";
import * as _datastax from "../../../src/detect/secrets/providers/datastax.ts";
import * as _daytona from "../../../src/detect/secrets/providers/daytona.ts";
import * as _deepgram from "../../../src/detect/secrets/providers/deepgram.ts";
import * as _deepinfra from "../../../src/detect/secrets/providers/deepinfra.ts";
import * as _deepl from "../../../src/detect/secrets/providers/deepl.ts";
import * as _deepseek from "../../../src/detect/secrets/providers/deepseek.ts";
import * as _devin from "../../../src/detect/secrets/providers/devin.ts";
import * as _did from "../../../src/detect/secrets/providers/did.ts";
import * as _dmxapi from "../../../src/detect/secrets/providers/dmxapi.ts";
import * as _dsn from "../../../src/detect/secrets/providers/dsn.ts";
import * as _e2b from "../../../src/detect/secrets/providers/e2b.ts";
import * as _edenai from "../../../src/detect/secrets/providers/edenai.ts";
import * as _elastic from "../../../src/detect/secrets/providers/elastic.ts";
import * as _elevenlabs from "../../../src/detect/secrets/providers/elevenlabs.ts";
import * as _exa from "../../../src/detect/secrets/providers/exa.ts";
import * as _factory from "../../../src/detect/secrets/providers/factory.ts";
import * as _fal from "../../../src/detect/secrets/providers/fal.ts";
import * as _featherless from "../../../src/detect/secrets/providers/featherless.ts";
import * as _firecrawl from "../../../src/detect/secrets/providers/firecrawl.ts";
import * as _fireworks from "../../../src/detect/secrets/providers/fireworks.ts";
import * as _friendli from "../../../src/detect/secrets/providers/friendli.ts";
import * as _galileo from "../../../src/detect/secrets/providers/galileo.ts";
import * as _gigachat from "../../../src/detect/secrets/providers/gigachat.ts";
import * as _gitee_ai from "../../../src/detect/secrets/providers/gitee-ai.ts";
import * as _github from "../../../src/detect/secrets/providers/github.ts";
import * as _github_models from "../../../src/detect/secrets/providers/github-models.ts";
import * as _gitlab from "../../../src/detect/secrets/providers/gitlab.ts";
import * as _gladia from "../../../src/detect/secrets/providers/gladia.ts";
import * as _google_gemini from "../../../src/detect/secrets/providers/google-gemini.ts";
import * as _greptile from "../../../src/detect/secrets/providers/greptile.ts";
import * as _groq from "../../../src/detect/secrets/providers/groq.ts";
import * as _helicone from "../../../src/detect/secrets/providers/helicone.ts";
import * as _heygen from "../../../src/detect/secrets/providers/heygen.ts";
import * as _huawei_maas from "../../../src/detect/secrets/providers/huawei-maas.ts";
import * as _huggingface from "../../../src/detect/secrets/providers/huggingface.ts";
import * as _hume from "../../../src/detect/secrets/providers/hume.ts";
import * as _hyperbolic from "../../../src/detect/secrets/providers/hyperbolic.ts";
import * as _ideogram from "../../../src/detect/secrets/providers/ideogram.ts";
import * as _iflytek_spark from "../../../src/detect/secrets/providers/iflytek-spark.ts";
import * as _inception from "../../../src/detect/secrets/providers/inception.ts";
import * as _infini_ai from "../../../src/detect/secrets/providers/infini-ai.ts";
import * as _inngest from "../../../src/detect/secrets/providers/inngest.ts";
import * as _ionet from "../../../src/detect/secrets/providers/ionet.ts";
import * as _jina from "../../../src/detect/secrets/providers/jina.ts";
import * as _kagi from "../../../src/detect/secrets/providers/kagi.ts";
import * as _klingai from "../../../src/detect/secrets/providers/klingai.ts";
import * as _krutrim from "../../../src/detect/secrets/providers/krutrim.ts";
import * as _lambda_cloud from "../../../src/detect/secrets/providers/lambda-cloud.ts";
import * as _langfuse from "../../../src/detect/secrets/providers/langfuse.ts";
import * as _langsmith from "../../../src/detect/secrets/providers/langsmith.ts";
import * as _leonardo from "../../../src/detect/secrets/providers/leonardo.ts";
import * as _lepton from "../../../src/detect/secrets/providers/lepton.ts";
import * as _letta from "../../../src/detect/secrets/providers/letta.ts";
import * as _liblib from "../../../src/detect/secrets/providers/liblib.ts";
import * as _lighton from "../../../src/detect/secrets/providers/lighton.ts";
import * as _linkup from "../../../src/detect/secrets/providers/linkup.ts";
import * as _litellm from "../../../src/detect/secrets/providers/litellm.ts";
import * as _livekit from "../../../src/detect/secrets/providers/livekit.ts";
import * as _llamacloud from "../../../src/detect/secrets/providers/llamacloud.ts";
import * as _lmstudio from "../../../src/detect/secrets/providers/lmstudio.ts";
import * as _logfire from "../../../src/detect/secrets/providers/logfire.ts";
import * as _longcat from "../../../src/detect/secrets/providers/longcat.ts";
import * as _luma from "../../../src/detect/secrets/providers/luma.ts";
import * as _marqo from "../../../src/detect/secrets/providers/marqo.ts";
import * as _mastra from "../../../src/detect/secrets/providers/mastra.ts";
import * as _maxkb from "../../../src/detect/secrets/providers/maxkb.ts";
import * as _mcp_config from "../../../src/detect/secrets/providers/mcp-config.ts";
import * as _meilisearch from "../../../src/detect/secrets/providers/meilisearch.ts";
import * as _mem0 from "../../../src/detect/secrets/providers/mem0.ts";
import * as _meshy from "../../../src/detect/secrets/providers/meshy.ts";
import * as _metaso from "../../../src/detect/secrets/providers/metaso.ts";
import * as _mineru from "../../../src/detect/secrets/providers/mineru.ts";
import * as _minimax from "../../../src/detect/secrets/providers/minimax.ts";
import * as _minio from "../../../src/detect/secrets/providers/minio.ts";
import * as _mistral from "../../../src/detect/secrets/providers/mistral.ts";
import * as _mixedbread from "../../../src/detect/secrets/providers/mixedbread.ts";
import * as _mlflow from "../../../src/detect/secrets/providers/mlflow.ts";
import * as _modal from "../../../src/detect/secrets/providers/modal.ts";
import * as _modelscope from "../../../src/detect/secrets/providers/modelscope.ts";
import * as _mongodb from "../../../src/detect/secrets/providers/mongodb.ts";
import * as _moonshot from "../../../src/detect/secrets/providers/moonshot.ts";
import * as _n8n from "../../../src/detect/secrets/providers/n8n.ts";
import * as _naver from "../../../src/detect/secrets/providers/naver.ts";
import * as _nebius from "../../../src/detect/secrets/providers/nebius.ts";
import * as _neo4j from "../../../src/detect/secrets/providers/neo4j.ts";
import * as _neon from "../../../src/detect/secrets/providers/neon.ts";
import * as _nomic from "../../../src/detect/secrets/providers/nomic.ts";
import * as _novita from "../../../src/detect/secrets/providers/novita.ts";
import * as _nscale from "../../../src/detect/secrets/providers/nscale.ts";
import * as _nvidia from "../../../src/detect/secrets/providers/nvidia.ts";
import * as _ollama from "../../../src/detect/secrets/providers/ollama.ts";
import * as _one_api from "../../../src/detect/secrets/providers/one-api.ts";
import * as _openai from "../../../src/detect/secrets/providers/openai.ts";
import * as _openrouter from "../../../src/detect/secrets/providers/openrouter.ts";
import * as _openweather from "../../../src/detect/secrets/providers/openweather.ts";
import * as _ovh_ai from "../../../src/detect/secrets/providers/ovh-ai.ts";
import * as _parallel from "../../../src/detect/secrets/providers/parallel.ts";
import * as _parasail from "../../../src/detect/secrets/providers/parasail.ts";
import * as _perplexity from "../../../src/detect/secrets/providers/perplexity.ts";
import * as _photoroom from "../../../src/detect/secrets/providers/photoroom.ts";
import * as _pinecone from "../../../src/detect/secrets/providers/pinecone.ts";
import * as _pixverse from "../../../src/detect/secrets/providers/pixverse.ts";
import * as _planetscale from "../../../src/detect/secrets/providers/planetscale.ts";
import * as _playht from "../../../src/detect/secrets/providers/playht.ts";
import * as _poe from "../../../src/detect/secrets/providers/poe.ts";
import * as _pollinations from "../../../src/detect/secrets/providers/pollinations.ts";
import * as _portkey from "../../../src/detect/secrets/providers/portkey.ts";
import * as _posthog from "../../../src/detect/secrets/providers/posthog.ts";
import * as _ppio from "../../../src/detect/secrets/providers/ppio.ts";
import * as _private_key from "../../../src/detect/secrets/providers/private-key.ts";
import * as _qdrant from "../../../src/detect/secrets/providers/qdrant.ts";
import * as _qiniu_ai from "../../../src/detect/secrets/providers/qiniu-ai.ts";
import * as _ragflow from "../../../src/detect/secrets/providers/ragflow.ts";
import * as _recraft from "../../../src/detect/secrets/providers/recraft.ts";
import * as _redis_cloud from "../../../src/detect/secrets/providers/redis-cloud.ts";
import * as _reducto from "../../../src/detect/secrets/providers/reducto.ts";
import * as _reka from "../../../src/detect/secrets/providers/reka.ts";
import * as _removebg from "../../../src/detect/secrets/providers/removebg.ts";
import * as _replica_studios from "../../../src/detect/secrets/providers/replica-studios.ts";
import * as _replicate from "../../../src/detect/secrets/providers/replicate.ts";
import * as _requesty from "../../../src/detect/secrets/providers/requesty.ts";
import * as _retell from "../../../src/detect/secrets/providers/retell.ts";
import * as _runninghub from "../../../src/detect/secrets/providers/runninghub.ts";
import * as _runpod from "../../../src/detect/secrets/providers/runpod.ts";
import * as _runway from "../../../src/detect/secrets/providers/runway.ts";
import * as _saladcloud from "../../../src/detect/secrets/providers/saladcloud.ts";
import * as _sambanova from "../../../src/detect/secrets/providers/sambanova.ts";
import * as _sarvam from "../../../src/detect/secrets/providers/sarvam.ts";
import * as _scale from "../../../src/detect/secrets/providers/scale.ts";
import * as _scaleway_ai from "../../../src/detect/secrets/providers/scaleway-ai.ts";
import * as _scrapers from "../../../src/detect/secrets/providers/scrapers.ts";
import * as _searchapi from "../../../src/detect/secrets/providers/searchapi.ts";
import * as _sensenova from "../../../src/detect/secrets/providers/sensenova.ts";
import * as _serpapi from "../../../src/detect/secrets/providers/serpapi.ts";
import * as _serper from "../../../src/detect/secrets/providers/serper.ts";
import * as _siliconflow from "../../../src/detect/secrets/providers/siliconflow.ts";
import * as _skywork from "../../../src/detect/secrets/providers/skywork.ts";
import * as _slack from "../../../src/detect/secrets/providers/slack.ts";
import * as _smithery from "../../../src/detect/secrets/providers/smithery.ts";
import * as _snowflake from "../../../src/detect/secrets/providers/snowflake.ts";
import * as _sourcegraph_cody from "../../../src/detect/secrets/providers/sourcegraph-cody.ts";
import * as _speechmatics from "../../../src/detect/secrets/providers/speechmatics.ts";
import * as _stability from "../../../src/detect/secrets/providers/stability.ts";
import * as _steel from "../../../src/detect/secrets/providers/steel.ts";
import * as _stepfun from "../../../src/detect/secrets/providers/stepfun.ts";
import * as _streamlake from "../../../src/detect/secrets/providers/streamlake.ts";
import * as _suno from "../../../src/detect/secrets/providers/suno.ts";
import * as _supabase from "../../../src/detect/secrets/providers/supabase.ts";
import * as _tavily from "../../../src/detect/secrets/providers/tavily.ts";
import * as _tavus from "../../../src/detect/secrets/providers/tavus.ts";
import * as _tencent_cloud from "../../../src/detect/secrets/providers/tencent-cloud.ts";
import * as _tencent_hunyuan from "../../../src/detect/secrets/providers/tencent-hunyuan.ts";
import * as _tencent_ti from "../../../src/detect/secrets/providers/tencent-ti.ts";
import * as _textin from "../../../src/detect/secrets/providers/textin.ts";
import * as _tidb from "../../../src/detect/secrets/providers/tidb.ts";
import * as _together from "../../../src/detect/secrets/providers/together.ts";
import * as _traceloop from "../../../src/detect/secrets/providers/traceloop.ts";
import * as _trigger from "../../../src/detect/secrets/providers/trigger.ts";
import * as _tripo from "../../../src/detect/secrets/providers/tripo.ts";
import * as _turbopuffer from "../../../src/detect/secrets/providers/turbopuffer.ts";
import * as _turso from "../../../src/detect/secrets/providers/turso.ts";
import * as _typesense from "../../../src/detect/secrets/providers/typesense.ts";
import * as _unstructured from "../../../src/detect/secrets/providers/unstructured.ts";
import * as _upstage from "../../../src/detect/secrets/providers/upstage.ts";
import * as _upstash from "../../../src/detect/secrets/providers/upstash.ts";
import * as _vapi from "../../../src/detect/secrets/providers/vapi.ts";
import * as _vastai from "../../../src/detect/secrets/providers/vastai.ts";
import * as _vectara from "../../../src/detect/secrets/providers/vectara.ts";
import * as _venice from "../../../src/detect/secrets/providers/venice.ts";
import * as _vercel_ai from "../../../src/detect/secrets/providers/vercel-ai.ts";
import * as _vidu from "../../../src/detect/secrets/providers/vidu.ts";
import * as _voiceflow from "../../../src/detect/secrets/providers/voiceflow.ts";
import * as _volcengine from "../../../src/detect/secrets/providers/volcengine.ts";
import * as _volcengine_ark from "../../../src/detect/secrets/providers/volcengine-ark.ts";
import * as _voyage from "../../../src/detect/secrets/providers/voyage.ts";
import * as _wandb from "../../../src/detect/secrets/providers/wandb.ts";
import * as _weaviate from "../../../src/detect/secrets/providers/weaviate.ts";
import * as _wolfram from "../../../src/detect/secrets/providers/wolfram.ts";
import * as _writer from "../../../src/detect/secrets/providers/writer.ts";
import * as _xai from "../../../src/detect/secrets/providers/xai.ts";
import * as _xiaomi_mimo from "../../../src/detect/secrets/providers/xiaomi-mimo.ts";
import * as _xinference from "../../../src/detect/secrets/providers/xinference.ts";
import * as _yandex from "../../../src/detect/secrets/providers/yandex.ts";
import * as _yi from "../../../src/detect/secrets/providers/yi.ts";
import * as _you from "../../../src/detect/secrets/providers/you.ts";
import * as _zapier from "../../../src/detect/secrets/providers/zapier.ts";
import * as _zep from "../../../src/detect/secrets/providers/zep.ts";
import * as _zeroentropy from "../../../src/detect/secrets/providers/zeroentropy.ts";
import * as _zhinao360 from "../../../src/detect/secrets/providers/zhinao360.ts";
import * as _zhipu from "../../../src/detect/secrets/providers/zhipu.ts";
import * as _zilliz from "../../../src/detect/secrets/providers/zilliz.ts";

export const catalogue = [
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
] as const;
