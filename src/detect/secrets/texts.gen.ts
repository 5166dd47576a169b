// Written by `npm run gen`.
import { texts as _1password } from "./providers/1password.ts";
import { texts as _302ai } from "./providers/302ai.ts";
import { texts as _age } from "./providers/age.ts";
import { texts as _agentops } from "./providers/agentops.ts";
import { texts as _ai21 } from "./providers/ai21.ts";
import { texts as _ai71 } from "./providers/ai71.ts";
import { texts as _aihubmix } from "./providers/aihubmix.ts";
import { texts as _airtable } from "./providers/airtable.ts";
import { texts as _alchemy } from "./providers/alchemy.ts";
import { texts as _aleph_alpha } from "./providers/aleph-alpha.ts";
import { texts as _algolia } from "./providers/algolia.ts";
import { texts as _alipay } from "./providers/alipay.ts";
import { texts as _aliyun } from "./providers/aliyun.ts";
import { texts as _amap } from "./providers/amap.ts";
import { texts as _amp } from "./providers/amp.ts";
import { texts as _anthropic } from "./providers/anthropic.ts";
import { texts as _anyscale } from "./providers/anyscale.ts";
import { texts as _anythingllm } from "./providers/anythingllm.ts";
import { texts as _apify } from "./providers/apify.ts";
import { texts as _arize } from "./providers/arize.ts";
import { texts as _asana } from "./providers/asana.ts";
import { texts as _assemblyai } from "./providers/assemblyai.ts";
import { texts as _augment } from "./providers/augment.ts";
import { texts as _auth0 } from "./providers/auth0.ts";
import { texts as _autodl } from "./providers/autodl.ts";
import { texts as _aws_bedrock } from "./providers/aws-bedrock.ts";
import { texts as _aws } from "./providers/aws.ts";
import { texts as _azure_openai } from "./providers/azure-openai.ts";
import { texts as _azure } from "./providers/azure.ts";
import { texts as _baichuan } from "./providers/baichuan.ts";
import { texts as _baidu_cloud } from "./providers/baidu-cloud.ts";
import { texts as _baidu_map } from "./providers/baidu-map.ts";
import { texts as _baidu_qianfan } from "./providers/baidu-qianfan.ts";
import { texts as _bailian_app } from "./providers/bailian-app.ts";
import { texts as _baseten } from "./providers/baseten.ts";
import { texts as _bfl } from "./providers/bfl.ts";
import { texts as _bitbucket } from "./providers/bitbucket.ts";
import { texts as _bitwarden } from "./providers/bitwarden.ts";
import { texts as _bocha } from "./providers/bocha.ts";
import { texts as _botpress } from "./providers/botpress.ts";
import { texts as _braintrust } from "./providers/braintrust.ts";
import { texts as _brave_search } from "./providers/brave-search.ts";
import { texts as _brevo } from "./providers/brevo.ts";
import { texts as _browser_use } from "./providers/browser-use.ts";
import { texts as _browserbase } from "./providers/browserbase.ts";
import { texts as _buildkite } from "./providers/buildkite.ts";
import { texts as _cartesia } from "./providers/cartesia.ts";
import { texts as _casdoor } from "./providers/casdoor.ts";
import { texts as _cerebras } from "./providers/cerebras.ts";
import { texts as _chroma } from "./providers/chroma.ts";
import { texts as _chutes } from "./providers/chutes.ts";
import { texts as _circleci } from "./providers/circleci.ts";
import { texts as _clarifai } from "./providers/clarifai.ts";
import { texts as _clerk } from "./providers/clerk.ts";
import { texts as _clickhouse } from "./providers/clickhouse.ts";
import { texts as _cloudflare_ai } from "./providers/cloudflare-ai.ts";
import { texts as _cloudflare } from "./providers/cloudflare.ts";
import { texts as _cn_openai_compatible } from "./providers/cn-openai-compatible.ts";
import { texts as _codecov } from "./providers/codecov.ts";
import { texts as _coderabbit } from "./providers/coderabbit.ts";
import { texts as _coding_net } from "./providers/coding-net.ts";
import { texts as _cohere } from "./providers/cohere.ts";
import { texts as _comet } from "./providers/comet.ts";
import { texts as _composio } from "./providers/composio.ts";
import { texts as _confluent } from "./providers/confluent.ts";
import { texts as _contentful } from "./providers/contentful.ts";
import { texts as _coreweave } from "./providers/coreweave.ts";
import { texts as _coze_studio } from "./providers/coze-studio.ts";
import { texts as _coze } from "./providers/coze.ts";
import { texts as _crates } from "./providers/crates.ts";
import { texts as _ctyun } from "./providers/ctyun.ts";
import { texts as _cursor } from "./providers/cursor.ts";
import { texts as _dashscope } from "./providers/dashscope.ts";
import { texts as _databricks } from "./providers/databricks.ts";
import { texts as _datadog } from "./providers/datadog.ts";
import { texts as _datastax } from "./providers/datastax.ts";
import { texts as _daytona } from "./providers/daytona.ts";
import { texts as _deepgram } from "./providers/deepgram.ts";
import { texts as _deepinfra } from "./providers/deepinfra.ts";
import { texts as _deepl } from "./providers/deepl.ts";
import { texts as _deepseek } from "./providers/deepseek.ts";
import { texts as _devin } from "./providers/devin.ts";
import { texts as _did } from "./providers/did.ts";
import { texts as _dify } from "./providers/dify.ts";
import { texts as _digitalocean } from "./providers/digitalocean.ts";
import { texts as _dingtalk } from "./providers/dingtalk.ts";
import { texts as _discord } from "./providers/discord.ts";
import { texts as _dmxapi } from "./providers/dmxapi.ts";
import { texts as _docker } from "./providers/docker.ts";
import { texts as _doppler } from "./providers/doppler.ts";
import { texts as _dropbox } from "./providers/dropbox.ts";
import { texts as _dsn } from "./providers/dsn.ts";
import { texts as _e2b } from "./providers/e2b.ts";
import { texts as _edenai } from "./providers/edenai.ts";
import { texts as _elastic } from "./providers/elastic.ts";
import { texts as _elevenlabs } from "./providers/elevenlabs.ts";
import { texts as _ethereum } from "./providers/ethereum.ts";
import { texts as _exa } from "./providers/exa.ts";
import { texts as _facebook } from "./providers/facebook.ts";
import { texts as _factory } from "./providers/factory.ts";
import { texts as _fal } from "./providers/fal.ts";
import { texts as _fastgpt } from "./providers/fastgpt.ts";
import { texts as _featherless } from "./providers/featherless.ts";
import { texts as _feishu } from "./providers/feishu.ts";
import { texts as _figma } from "./providers/figma.ts";
import { texts as _firebase } from "./providers/firebase.ts";
import { texts as _firecrawl } from "./providers/firecrawl.ts";
import { texts as _fireworks } from "./providers/fireworks.ts";
import { texts as _flowise } from "./providers/flowise.ts";
import { texts as _flyio } from "./providers/flyio.ts";
import { texts as _friendli } from "./providers/friendli.ts";
import { texts as _galileo } from "./providers/galileo.ts";
import { texts as _generic } from "./providers/generic.ts";
import { texts as _gigachat } from "./providers/gigachat.ts";
import { texts as _gitea } from "./providers/gitea.ts";
import { texts as _gitee_ai } from "./providers/gitee-ai.ts";
import { texts as _gitee } from "./providers/gitee.ts";
import { texts as _github_models } from "./providers/github-models.ts";
import { texts as _github } from "./providers/github.ts";
import { texts as _gitlab } from "./providers/gitlab.ts";
import { texts as _gladia } from "./providers/gladia.ts";
import { texts as _google_gemini } from "./providers/google-gemini.ts";
import { texts as _google_vertex } from "./providers/google-vertex.ts";
import { texts as _grafana } from "./providers/grafana.ts";
import { texts as _greptile } from "./providers/greptile.ts";
import { texts as _groq } from "./providers/groq.ts";
import { texts as _helicone } from "./providers/helicone.ts";
import { texts as _heroku } from "./providers/heroku.ts";
import { texts as _hetzner } from "./providers/hetzner.ts";
import { texts as _heygen } from "./providers/heygen.ts";
import { texts as _honeycomb } from "./providers/honeycomb.ts";
import { texts as _huawei_cloud } from "./providers/huawei-cloud.ts";
import { texts as _huawei_maas } from "./providers/huawei-maas.ts";
import { texts as _hubspot } from "./providers/hubspot.ts";
import { texts as _huggingface } from "./providers/huggingface.ts";
import { texts as _hume } from "./providers/hume.ts";
import { texts as _hyperbolic } from "./providers/hyperbolic.ts";
import { texts as _ideogram } from "./providers/ideogram.ts";
import { texts as _iflytek_spark } from "./providers/iflytek-spark.ts";
import { texts as _inception } from "./providers/inception.ts";
import { texts as _infini_ai } from "./providers/infini-ai.ts";
import { texts as _infisical } from "./providers/infisical.ts";
import { texts as _inngest } from "./providers/inngest.ts";
import { texts as _ionet } from "./providers/ionet.ts";
import { texts as _jdcloud } from "./providers/jdcloud.ts";
import { texts as _jenkins } from "./providers/jenkins.ts";
import { texts as _jfrog } from "./providers/jfrog.ts";
import { texts as _jina } from "./providers/jina.ts";
import { texts as _jwt } from "./providers/jwt.ts";
import { texts as _kagi } from "./providers/kagi.ts";
import { texts as _klingai } from "./providers/klingai.ts";
import { texts as _krutrim } from "./providers/krutrim.ts";
import { texts as _ksyun } from "./providers/ksyun.ts";
import { texts as _kubernetes } from "./providers/kubernetes.ts";
import { texts as _lambda_cloud } from "./providers/lambda-cloud.ts";
import { texts as _langflow } from "./providers/langflow.ts";
import { texts as _langfuse } from "./providers/langfuse.ts";
import { texts as _langsmith } from "./providers/langsmith.ts";
import { texts as _leonardo } from "./providers/leonardo.ts";
import { texts as _lepton } from "./providers/lepton.ts";
import { texts as _letta } from "./providers/letta.ts";
import { texts as _liblib } from "./providers/liblib.ts";
import { texts as _lighton } from "./providers/lighton.ts";
import { texts as _line } from "./providers/line.ts";
import { texts as _linear } from "./providers/linear.ts";
import { texts as _linkedin } from "./providers/linkedin.ts";
import { texts as _linkup } from "./providers/linkup.ts";
import { texts as _linode } from "./providers/linode.ts";
import { texts as _litellm } from "./providers/litellm.ts";
import { texts as _livekit } from "./providers/livekit.ts";
import { texts as _llamacloud } from "./providers/llamacloud.ts";
import { texts as _lmstudio } from "./providers/lmstudio.ts";
import { texts as _lobechat } from "./providers/lobechat.ts";
import { texts as _logfire } from "./providers/logfire.ts";
import { texts as _longcat } from "./providers/longcat.ts";
import { texts as _luma } from "./providers/luma.ts";
import { texts as _mailchimp } from "./providers/mailchimp.ts";
import { texts as _mailersend } from "./providers/mailersend.ts";
import { texts as _mailgun } from "./providers/mailgun.ts";
import { texts as _mapbox } from "./providers/mapbox.ts";
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
import { texts as _nats } from "./providers/nats.ts";
import { texts as _naver } from "./providers/naver.ts";
import { texts as _nebius } from "./providers/nebius.ts";
import { texts as _neo4j } from "./providers/neo4j.ts";
import { texts as _neon } from "./providers/neon.ts";
import { texts as _netlify } from "./providers/netlify.ts";
import { texts as _newrelic } from "./providers/newrelic.ts";
import { texts as _ngrok } from "./providers/ngrok.ts";
import { texts as _nomic } from "./providers/nomic.ts";
import { texts as _notion } from "./providers/notion.ts";
import { texts as _novita } from "./providers/novita.ts";
import { texts as _npm } from "./providers/npm.ts";
import { texts as _nscale } from "./providers/nscale.ts";
import { texts as _nuget } from "./providers/nuget.ts";
import { texts as _nvidia } from "./providers/nvidia.ts";
import { texts as _ollama } from "./providers/ollama.ts";
import { texts as _one_api } from "./providers/one-api.ts";
import { texts as _open_webui } from "./providers/open-webui.ts";
import { texts as _openai } from "./providers/openai.ts";
import { texts as _openpayments } from "./providers/openpayments.ts";
import { texts as _openrouter } from "./providers/openrouter.ts";
import { texts as _openweather } from "./providers/openweather.ts";
import { texts as _ovh_ai } from "./providers/ovh-ai.ts";
import { texts as _packagist } from "./providers/packagist.ts";
import { texts as _paddle } from "./providers/paddle.ts";
import { texts as _parallel } from "./providers/parallel.ts";
import { texts as _parasail } from "./providers/parasail.ts";
import { texts as _paypal } from "./providers/paypal.ts";
import { texts as _perplexity } from "./providers/perplexity.ts";
import { texts as _photoroom } from "./providers/photoroom.ts";
import { texts as _pinecone } from "./providers/pinecone.ts";
import { texts as _pixverse } from "./providers/pixverse.ts";
import { texts as _plaid } from "./providers/plaid.ts";
import { texts as _planetscale } from "./providers/planetscale.ts";
import { texts as _playht } from "./providers/playht.ts";
import { texts as _poe } from "./providers/poe.ts";
import { texts as _pollinations } from "./providers/pollinations.ts";
import { texts as _portkey } from "./providers/portkey.ts";
import { texts as _posthog } from "./providers/posthog.ts";
import { texts as _postman } from "./providers/postman.ts";
import { texts as _postmark } from "./providers/postmark.ts";
import { texts as _ppio } from "./providers/ppio.ts";
import { texts as _private_key } from "./providers/private-key.ts";
import { texts as _pulumi } from "./providers/pulumi.ts";
import { texts as _pushplus } from "./providers/pushplus.ts";
import { texts as _pypi } from "./providers/pypi.ts";
import { texts as _qdrant } from "./providers/qdrant.ts";
import { texts as _qiniu_ai } from "./providers/qiniu-ai.ts";
import { texts as _qq_bot } from "./providers/qq-bot.ts";
import { texts as _quay } from "./providers/quay.ts";
import { texts as _ragflow } from "./providers/ragflow.ts";
import { texts as _rails } from "./providers/rails.ts";
import { texts as _railway } from "./providers/railway.ts";
import { texts as _razorpay } from "./providers/razorpay.ts";
import { texts as _recraft } from "./providers/recraft.ts";
import { texts as _redis_cloud } from "./providers/redis-cloud.ts";
import { texts as _reducto } from "./providers/reducto.ts";
import { texts as _reka } from "./providers/reka.ts";
import { texts as _removebg } from "./providers/removebg.ts";
import { texts as _render } from "./providers/render.ts";
import { texts as _replica_studios } from "./providers/replica-studios.ts";
import { texts as _replicate } from "./providers/replicate.ts";
import { texts as _requesty } from "./providers/requesty.ts";
import { texts as _resend } from "./providers/resend.ts";
import { texts as _retell } from "./providers/retell.ts";
import { texts as _rubygems } from "./providers/rubygems.ts";
import { texts as _runninghub } from "./providers/runninghub.ts";
import { texts as _runpod } from "./providers/runpod.ts";
import { texts as _runway } from "./providers/runway.ts";
import { texts as _saladcloud } from "./providers/saladcloud.ts";
import { texts as _salesforce } from "./providers/salesforce.ts";
import { texts as _sambanova } from "./providers/sambanova.ts";
import { texts as _sarvam } from "./providers/sarvam.ts";
import { texts as _scale } from "./providers/scale.ts";
import { texts as _scaleway_ai } from "./providers/scaleway-ai.ts";
import { texts as _scrapers } from "./providers/scrapers.ts";
import { texts as _searchapi } from "./providers/searchapi.ts";
import { texts as _sendgrid } from "./providers/sendgrid.ts";
import { texts as _sensenova } from "./providers/sensenova.ts";
import { texts as _sentry } from "./providers/sentry.ts";
import { texts as _serpapi } from "./providers/serpapi.ts";
import { texts as _serper } from "./providers/serper.ts";
import { texts as _serverchan } from "./providers/serverchan.ts";
import { texts as _shopify } from "./providers/shopify.ts";
import { texts as _siliconflow } from "./providers/siliconflow.ts";
import { texts as _skywork } from "./providers/skywork.ts";
import { texts as _slack } from "./providers/slack.ts";
import { texts as _smithery } from "./providers/smithery.ts";
import { texts as _smtp } from "./providers/smtp.ts";
import { texts as _snowflake } from "./providers/snowflake.ts";
import { texts as _snyk } from "./providers/snyk.ts";
import { texts as _sonar } from "./providers/sonar.ts";
import { texts as _sourcegraph_cody } from "./providers/sourcegraph-cody.ts";
import { texts as _speechmatics } from "./providers/speechmatics.ts";
import { texts as _spotify } from "./providers/spotify.ts";
import { texts as _square } from "./providers/square.ts";
import { texts as _stability } from "./providers/stability.ts";
import { texts as _steel } from "./providers/steel.ts";
import { texts as _stepfun } from "./providers/stepfun.ts";
import { texts as _streamlake } from "./providers/streamlake.ts";
import { texts as _stripe } from "./providers/stripe.ts";
import { texts as _suno } from "./providers/suno.ts";
import { texts as _supabase } from "./providers/supabase.ts";
import { texts as _tailscale } from "./providers/tailscale.ts";
import { texts as _tavily } from "./providers/tavily.ts";
import { texts as _tavus } from "./providers/tavus.ts";
import { texts as _teams } from "./providers/teams.ts";
import { texts as _telegram } from "./providers/telegram.ts";
import { texts as _tencent_cloud } from "./providers/tencent-cloud.ts";
import { texts as _tencent_hunyuan } from "./providers/tencent-hunyuan.ts";
import { texts as _tencent_ti } from "./providers/tencent-ti.ts";
import { texts as _terraform } from "./providers/terraform.ts";
import { texts as _textin } from "./providers/textin.ts";
import { texts as _tidb } from "./providers/tidb.ts";
import { texts as _together } from "./providers/together.ts";
import { texts as _traceloop } from "./providers/traceloop.ts";
import { texts as _trigger } from "./providers/trigger.ts";
import { texts as _tripo } from "./providers/tripo.ts";
import { texts as _turbopuffer } from "./providers/turbopuffer.ts";
import { texts as _turso } from "./providers/turso.ts";
import { texts as _twilio } from "./providers/twilio.ts";
import { texts as _twitter } from "./providers/twitter.ts";
import { texts as _typesense } from "./providers/typesense.ts";
import { texts as _ucloud } from "./providers/ucloud.ts";
import { texts as _unstructured } from "./providers/unstructured.ts";
import { texts as _upstage } from "./providers/upstage.ts";
import { texts as _upstash } from "./providers/upstash.ts";
import { texts as _vapi } from "./providers/vapi.ts";
import { texts as _vastai } from "./providers/vastai.ts";
import { texts as _vault } from "./providers/vault.ts";
import { texts as _vectara } from "./providers/vectara.ts";
import { texts as _venice } from "./providers/venice.ts";
import { texts as _vercel_ai } from "./providers/vercel-ai.ts";
import { texts as _vercel } from "./providers/vercel.ts";
import { texts as _vidu } from "./providers/vidu.ts";
import { texts as _voiceflow } from "./providers/voiceflow.ts";
import { texts as _volcengine_ark } from "./providers/volcengine-ark.ts";
import { texts as _volcengine } from "./providers/volcengine.ts";
import { texts as _voyage } from "./providers/voyage.ts";
import { texts as _vultr } from "./providers/vultr.ts";
import { texts as _wandb } from "./providers/wandb.ts";
import { texts as _weaviate } from "./providers/weaviate.ts";
import { texts as _wechat } from "./providers/wechat.ts";
import { texts as _wecom } from "./providers/wecom.ts";
import { texts as _wolfram } from "./providers/wolfram.ts";
import { texts as _writer } from "./providers/writer.ts";
import { texts as _xai } from "./providers/xai.ts";
import { texts as _xiaomi_mimo } from "./providers/xiaomi-mimo.ts";
import { texts as _xinference } from "./providers/xinference.ts";
import { texts as _yandex } from "./providers/yandex.ts";
import { texts as _yi } from "./providers/yi.ts";
import { texts as _you } from "./providers/you.ts";
import { texts as _zapier } from "./providers/zapier.ts";
import { texts as _zendesk } from "./providers/zendesk.ts";
import { texts as _zep } from "./providers/zep.ts";
import { texts as _zeroentropy } from "./providers/zeroentropy.ts";
import { texts as _zerotier } from "./providers/zerotier.ts";
import { texts as _zhinao360 } from "./providers/zhinao360.ts";
import { texts as _zhipu } from "./providers/zhipu.ts";
import { texts as _zilliz } from "./providers/zilliz.ts";
import type { SecretTexts } from "./secret-rule.ts";

/** The sentences of every provider's rules. */
export const providerTexts: readonly SecretTexts[] = [
  _1password,
  _302ai,
  _age,
  _agentops,
  _ai21,
  _ai71,
  _aihubmix,
  _airtable,
  _alchemy,
  _aleph_alpha,
  _algolia,
  _alipay,
  _aliyun,
  _amap,
  _amp,
  _anthropic,
  _anyscale,
  _anythingllm,
  _apify,
  _arize,
  _asana,
  _assemblyai,
  _augment,
  _auth0,
  _autodl,
  _aws,
  _aws_bedrock,
  _azure,
  _azure_openai,
  _baichuan,
  _baidu_cloud,
  _baidu_map,
  _baidu_qianfan,
  _bailian_app,
  _baseten,
  _bfl,
  _bitbucket,
  _bitwarden,
  _bocha,
  _botpress,
  _braintrust,
  _brave_search,
  _brevo,
  _browser_use,
  _browserbase,
  _buildkite,
  _cartesia,
  _casdoor,
  _cerebras,
  _chroma,
  _chutes,
  _circleci,
  _clarifai,
  _clerk,
  _clickhouse,
  _cloudflare,
  _cloudflare_ai,
  _cn_openai_compatible,
  _codecov,
  _coderabbit,
  _coding_net,
  _cohere,
  _comet,
  _composio,
  _confluent,
  _contentful,
  _coreweave,
  _coze,
  _coze_studio,
  _crates,
  _ctyun,
  _cursor,
  _dashscope,
  _databricks,
  _datadog,
  _datastax,
  _daytona,
  _deepgram,
  _deepinfra,
  _deepl,
  _deepseek,
  _devin,
  _did,
  _dify,
  _digitalocean,
  _dingtalk,
  _discord,
  _dmxapi,
  _docker,
  _doppler,
  _dropbox,
  _dsn,
  _e2b,
  _edenai,
  _elastic,
  _elevenlabs,
  _ethereum,
  _exa,
  _facebook,
  _factory,
  _fal,
  _fastgpt,
  _featherless,
  _feishu,
  _figma,
  _firebase,
  _firecrawl,
  _fireworks,
  _flowise,
  _flyio,
  _friendli,
  _galileo,
  _generic,
  _gigachat,
  _gitea,
  _gitee,
  _gitee_ai,
  _github,
  _github_models,
  _gitlab,
  _gladia,
  _google_gemini,
  _google_vertex,
  _grafana,
  _greptile,
  _groq,
  _helicone,
  _heroku,
  _hetzner,
  _heygen,
  _honeycomb,
  _huawei_cloud,
  _huawei_maas,
  _hubspot,
  _huggingface,
  _hume,
  _hyperbolic,
  _ideogram,
  _iflytek_spark,
  _inception,
  _infini_ai,
  _infisical,
  _inngest,
  _ionet,
  _jdcloud,
  _jenkins,
  _jfrog,
  _jina,
  _jwt,
  _kagi,
  _klingai,
  _krutrim,
  _ksyun,
  _kubernetes,
  _lambda_cloud,
  _langflow,
  _langfuse,
  _langsmith,
  _leonardo,
  _lepton,
  _letta,
  _liblib,
  _lighton,
  _line,
  _linear,
  _linkedin,
  _linkup,
  _linode,
  _litellm,
  _livekit,
  _llamacloud,
  _lmstudio,
  _lobechat,
  _logfire,
  _longcat,
  _luma,
  _mailchimp,
  _mailersend,
  _mailgun,
  _mapbox,
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
  _nats,
  _naver,
  _nebius,
  _neo4j,
  _neon,
  _netlify,
  _newrelic,
  _ngrok,
  _nomic,
  _notion,
  _novita,
  _npm,
  _nscale,
  _nuget,
  _nvidia,
  _ollama,
  _one_api,
  _open_webui,
  _openai,
  _openpayments,
  _openrouter,
  _openweather,
  _ovh_ai,
  _packagist,
  _paddle,
  _parallel,
  _parasail,
  _paypal,
  _perplexity,
  _photoroom,
  _pinecone,
  _pixverse,
  _plaid,
  _planetscale,
  _playht,
  _poe,
  _pollinations,
  _portkey,
  _posthog,
  _postman,
  _postmark,
  _ppio,
  _private_key,
  _pulumi,
  _pushplus,
  _pypi,
  _qdrant,
  _qiniu_ai,
  _qq_bot,
  _quay,
  _ragflow,
  _rails,
  _railway,
  _razorpay,
  _recraft,
  _redis_cloud,
  _reducto,
  _reka,
  _removebg,
  _render,
  _replica_studios,
  _replicate,
  _requesty,
  _resend,
  _retell,
  _rubygems,
  _runninghub,
  _runpod,
  _runway,
  _saladcloud,
  _salesforce,
  _sambanova,
  _sarvam,
  _scale,
  _scaleway_ai,
  _scrapers,
  _searchapi,
  _sendgrid,
  _sensenova,
  _sentry,
  _serpapi,
  _serper,
  _serverchan,
  _shopify,
  _siliconflow,
  _skywork,
  _slack,
  _smithery,
  _smtp,
  _snowflake,
  _snyk,
  _sonar,
  _sourcegraph_cody,
  _speechmatics,
  _spotify,
  _square,
  _stability,
  _steel,
  _stepfun,
  _streamlake,
  _stripe,
  _suno,
  _supabase,
  _tailscale,
  _tavily,
  _tavus,
  _teams,
  _telegram,
  _tencent_cloud,
  _tencent_hunyuan,
  _tencent_ti,
  _terraform,
  _textin,
  _tidb,
  _together,
  _traceloop,
  _trigger,
  _tripo,
  _turbopuffer,
  _turso,
  _twilio,
  _twitter,
  _typesense,
  _ucloud,
  _unstructured,
  _upstage,
  _upstash,
  _vapi,
  _vastai,
  _vault,
  _vectara,
  _venice,
  _vercel,
  _vercel_ai,
  _vidu,
  _voiceflow,
  _volcengine,
  _volcengine_ark,
  _voyage,
  _vultr,
  _wandb,
  _weaviate,
  _wechat,
  _wecom,
  _wolfram,
  _writer,
  _xai,
  _xiaomi_mimo,
  _xinference,
  _yandex,
  _yi,
  _you,
  _zapier,
  _zendesk,
  _zep,
  _zeroentropy,
  _zerotier,
  _zhinao360,
  _zhipu,
  _zilliz,
];
