// Written by `npm run gen`.
import { rules as _1password } from "./providers/1password.ts";
import { rules as _302ai } from "./providers/302ai.ts";
import { rules as _age } from "./providers/age.ts";
import { rules as _agentops } from "./providers/agentops.ts";
import { rules as _ai21 } from "./providers/ai21.ts";
import { rules as _ai71 } from "./providers/ai71.ts";
import { rules as _aihubmix } from "./providers/aihubmix.ts";
import { rules as _airtable } from "./providers/airtable.ts";
import { rules as _alchemy } from "./providers/alchemy.ts";
import { rules as _aleph_alpha } from "./providers/aleph-alpha.ts";
import { rules as _algolia } from "./providers/algolia.ts";
import { rules as _alipay } from "./providers/alipay.ts";
import { rules as _aliyun } from "./providers/aliyun.ts";
import { rules as _amap } from "./providers/amap.ts";
import { rules as _amp } from "./providers/amp.ts";
import { rules as _anthropic } from "./providers/anthropic.ts";
import { rules as _anyscale } from "./providers/anyscale.ts";
import { rules as _anythingllm } from "./providers/anythingllm.ts";
import { rules as _apify } from "./providers/apify.ts";
import { rules as _arize } from "./providers/arize.ts";
import { rules as _asana } from "./providers/asana.ts";
import { rules as _assemblyai } from "./providers/assemblyai.ts";
import { rules as _augment } from "./providers/augment.ts";
import { rules as _auth0 } from "./providers/auth0.ts";
import { rules as _autodl } from "./providers/autodl.ts";
import { rules as _aws_bedrock } from "./providers/aws-bedrock.ts";
import { rules as _aws } from "./providers/aws.ts";
import { rules as _azure_openai } from "./providers/azure-openai.ts";
import { rules as _azure } from "./providers/azure.ts";
import { rules as _baichuan } from "./providers/baichuan.ts";
import { rules as _baidu_cloud } from "./providers/baidu-cloud.ts";
import { rules as _baidu_map } from "./providers/baidu-map.ts";
import { rules as _baidu_qianfan } from "./providers/baidu-qianfan.ts";
import { rules as _bailian_app } from "./providers/bailian-app.ts";
import { rules as _baseten } from "./providers/baseten.ts";
import { rules as _bfl } from "./providers/bfl.ts";
import { rules as _bitbucket } from "./providers/bitbucket.ts";
import { rules as _bitwarden } from "./providers/bitwarden.ts";
import { rules as _bocha } from "./providers/bocha.ts";
import { rules as _botpress } from "./providers/botpress.ts";
import { rules as _braintrust } from "./providers/braintrust.ts";
import { rules as _brave_search } from "./providers/brave-search.ts";
import { rules as _brevo } from "./providers/brevo.ts";
import { rules as _browser_use } from "./providers/browser-use.ts";
import { rules as _browserbase } from "./providers/browserbase.ts";
import { rules as _buildkite } from "./providers/buildkite.ts";
import { rules as _cartesia } from "./providers/cartesia.ts";
import { rules as _casdoor } from "./providers/casdoor.ts";
import { rules as _cerebras } from "./providers/cerebras.ts";
import { rules as _chroma } from "./providers/chroma.ts";
import { rules as _chutes } from "./providers/chutes.ts";
import { rules as _circleci } from "./providers/circleci.ts";
import { rules as _clarifai } from "./providers/clarifai.ts";
import { rules as _clerk } from "./providers/clerk.ts";
import { rules as _clickhouse } from "./providers/clickhouse.ts";
import { rules as _cloudflare_ai } from "./providers/cloudflare-ai.ts";
import { rules as _cloudflare } from "./providers/cloudflare.ts";
import { rules as _cn_openai_compatible } from "./providers/cn-openai-compatible.ts";
import { rules as _codecov } from "./providers/codecov.ts";
import { rules as _coderabbit } from "./providers/coderabbit.ts";
import { rules as _coding_net } from "./providers/coding-net.ts";
import { rules as _cohere } from "./providers/cohere.ts";
import { rules as _comet } from "./providers/comet.ts";
import { rules as _composio } from "./providers/composio.ts";
import { rules as _confluent } from "./providers/confluent.ts";
import { rules as _contentful } from "./providers/contentful.ts";
import { rules as _coreweave } from "./providers/coreweave.ts";
import { rules as _coze_studio } from "./providers/coze-studio.ts";
import { rules as _coze } from "./providers/coze.ts";
import { rules as _crates } from "./providers/crates.ts";
import { rules as _ctyun } from "./providers/ctyun.ts";
import { rules as _cursor } from "./providers/cursor.ts";
import { rules as _dashscope } from "./providers/dashscope.ts";
import { rules as _databricks } from "./providers/databricks.ts";
import { rules as _datadog } from "./providers/datadog.ts";
import { rules as _datastax } from "./providers/datastax.ts";
import { rules as _daytona } from "./providers/daytona.ts";
import { rules as _deepgram } from "./providers/deepgram.ts";
import { rules as _deepinfra } from "./providers/deepinfra.ts";
import { rules as _deepl } from "./providers/deepl.ts";
import { rules as _deepseek } from "./providers/deepseek.ts";
import { rules as _devin } from "./providers/devin.ts";
import { rules as _did } from "./providers/did.ts";
import { rules as _dify } from "./providers/dify.ts";
import { rules as _digitalocean } from "./providers/digitalocean.ts";
import { rules as _dingtalk } from "./providers/dingtalk.ts";
import { rules as _discord } from "./providers/discord.ts";
import { rules as _dmxapi } from "./providers/dmxapi.ts";
import { rules as _docker } from "./providers/docker.ts";
import { rules as _doppler } from "./providers/doppler.ts";
import { rules as _dropbox } from "./providers/dropbox.ts";
import { rules as _dsn } from "./providers/dsn.ts";
import { rules as _e2b } from "./providers/e2b.ts";
import { rules as _edenai } from "./providers/edenai.ts";
import { rules as _elastic } from "./providers/elastic.ts";
import { rules as _elevenlabs } from "./providers/elevenlabs.ts";
import { rules as _ethereum } from "./providers/ethereum.ts";
import { rules as _exa } from "./providers/exa.ts";
import { rules as _facebook } from "./providers/facebook.ts";
import { rules as _factory } from "./providers/factory.ts";
import { rules as _fal } from "./providers/fal.ts";
import { rules as _fastgpt } from "./providers/fastgpt.ts";
import { rules as _featherless } from "./providers/featherless.ts";
import { rules as _feishu } from "./providers/feishu.ts";
import { rules as _figma } from "./providers/figma.ts";
import { rules as _firebase } from "./providers/firebase.ts";
import { rules as _firecrawl } from "./providers/firecrawl.ts";
import { rules as _fireworks } from "./providers/fireworks.ts";
import { rules as _flowise } from "./providers/flowise.ts";
import { rules as _flyio } from "./providers/flyio.ts";
import { rules as _friendli } from "./providers/friendli.ts";
import { rules as _galileo } from "./providers/galileo.ts";
import { rules as _generic } from "./providers/generic.ts";
import { rules as _gigachat } from "./providers/gigachat.ts";
import { rules as _gitea } from "./providers/gitea.ts";
import { rules as _gitee_ai } from "./providers/gitee-ai.ts";
import { rules as _gitee } from "./providers/gitee.ts";
import { rules as _github_models } from "./providers/github-models.ts";
import { rules as _github } from "./providers/github.ts";
import { rules as _gitlab } from "./providers/gitlab.ts";
import { rules as _gladia } from "./providers/gladia.ts";
import { rules as _google_gemini } from "./providers/google-gemini.ts";
import { rules as _google_vertex } from "./providers/google-vertex.ts";
import { rules as _grafana } from "./providers/grafana.ts";
import { rules as _greptile } from "./providers/greptile.ts";
import { rules as _groq } from "./providers/groq.ts";
import { rules as _helicone } from "./providers/helicone.ts";
import { rules as _heroku } from "./providers/heroku.ts";
import { rules as _hetzner } from "./providers/hetzner.ts";
import { rules as _heygen } from "./providers/heygen.ts";
import { rules as _honeycomb } from "./providers/honeycomb.ts";
import { rules as _huawei_cloud } from "./providers/huawei-cloud.ts";
import { rules as _huawei_maas } from "./providers/huawei-maas.ts";
import { rules as _hubspot } from "./providers/hubspot.ts";
import { rules as _huggingface } from "./providers/huggingface.ts";
import { rules as _hume } from "./providers/hume.ts";
import { rules as _hyperbolic } from "./providers/hyperbolic.ts";
import { rules as _ideogram } from "./providers/ideogram.ts";
import { rules as _iflytek_spark } from "./providers/iflytek-spark.ts";
import { rules as _inception } from "./providers/inception.ts";
import { rules as _infini_ai } from "./providers/infini-ai.ts";
import { rules as _infisical } from "./providers/infisical.ts";
import { rules as _inngest } from "./providers/inngest.ts";
import { rules as _ionet } from "./providers/ionet.ts";
import { rules as _jdcloud } from "./providers/jdcloud.ts";
import { rules as _jenkins } from "./providers/jenkins.ts";
import { rules as _jfrog } from "./providers/jfrog.ts";
import { rules as _jina } from "./providers/jina.ts";
import { rules as _jwt } from "./providers/jwt.ts";
import { rules as _kagi } from "./providers/kagi.ts";
import { rules as _klingai } from "./providers/klingai.ts";
import { rules as _krutrim } from "./providers/krutrim.ts";
import { rules as _ksyun } from "./providers/ksyun.ts";
import { rules as _kubernetes } from "./providers/kubernetes.ts";
import { rules as _lambda_cloud } from "./providers/lambda-cloud.ts";
import { rules as _langflow } from "./providers/langflow.ts";
import { rules as _langfuse } from "./providers/langfuse.ts";
import { rules as _langsmith } from "./providers/langsmith.ts";
import { rules as _leonardo } from "./providers/leonardo.ts";
import { rules as _lepton } from "./providers/lepton.ts";
import { rules as _letta } from "./providers/letta.ts";
import { rules as _liblib } from "./providers/liblib.ts";
import { rules as _lighton } from "./providers/lighton.ts";
import { rules as _line } from "./providers/line.ts";
import { rules as _linear } from "./providers/linear.ts";
import { rules as _linkedin } from "./providers/linkedin.ts";
import { rules as _linkup } from "./providers/linkup.ts";
import { rules as _linode } from "./providers/linode.ts";
import { rules as _litellm } from "./providers/litellm.ts";
import { rules as _livekit } from "./providers/livekit.ts";
import { rules as _llamacloud } from "./providers/llamacloud.ts";
import { rules as _lmstudio } from "./providers/lmstudio.ts";
import { rules as _lobechat } from "./providers/lobechat.ts";
import { rules as _logfire } from "./providers/logfire.ts";
import { rules as _longcat } from "./providers/longcat.ts";
import { rules as _luma } from "./providers/luma.ts";
import { rules as _mailchimp } from "./providers/mailchimp.ts";
import { rules as _mailersend } from "./providers/mailersend.ts";
import { rules as _mailgun } from "./providers/mailgun.ts";
import { rules as _mapbox } from "./providers/mapbox.ts";
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
import { rules as _nats } from "./providers/nats.ts";
import { rules as _naver } from "./providers/naver.ts";
import { rules as _nebius } from "./providers/nebius.ts";
import { rules as _neo4j } from "./providers/neo4j.ts";
import { rules as _neon } from "./providers/neon.ts";
import { rules as _netlify } from "./providers/netlify.ts";
import { rules as _newrelic } from "./providers/newrelic.ts";
import { rules as _ngrok } from "./providers/ngrok.ts";
import { rules as _nomic } from "./providers/nomic.ts";
import { rules as _notion } from "./providers/notion.ts";
import { rules as _novita } from "./providers/novita.ts";
import { rules as _npm } from "./providers/npm.ts";
import { rules as _nscale } from "./providers/nscale.ts";
import { rules as _nuget } from "./providers/nuget.ts";
import { rules as _nvidia } from "./providers/nvidia.ts";
import { rules as _ollama } from "./providers/ollama.ts";
import { rules as _one_api } from "./providers/one-api.ts";
import { rules as _open_webui } from "./providers/open-webui.ts";
import { rules as _openai } from "./providers/openai.ts";
import { rules as _openpayments } from "./providers/openpayments.ts";
import { rules as _openrouter } from "./providers/openrouter.ts";
import { rules as _openweather } from "./providers/openweather.ts";
import { rules as _ovh_ai } from "./providers/ovh-ai.ts";
import { rules as _packagist } from "./providers/packagist.ts";
import { rules as _paddle } from "./providers/paddle.ts";
import { rules as _parallel } from "./providers/parallel.ts";
import { rules as _parasail } from "./providers/parasail.ts";
import { rules as _paypal } from "./providers/paypal.ts";
import { rules as _perplexity } from "./providers/perplexity.ts";
import { rules as _photoroom } from "./providers/photoroom.ts";
import { rules as _pinecone } from "./providers/pinecone.ts";
import { rules as _pixverse } from "./providers/pixverse.ts";
import { rules as _plaid } from "./providers/plaid.ts";
import { rules as _planetscale } from "./providers/planetscale.ts";
import { rules as _playht } from "./providers/playht.ts";
import { rules as _poe } from "./providers/poe.ts";
import { rules as _pollinations } from "./providers/pollinations.ts";
import { rules as _portkey } from "./providers/portkey.ts";
import { rules as _posthog } from "./providers/posthog.ts";
import { rules as _postman } from "./providers/postman.ts";
import { rules as _postmark } from "./providers/postmark.ts";
import { rules as _ppio } from "./providers/ppio.ts";
import { rules as _private_key } from "./providers/private-key.ts";
import { rules as _pulumi } from "./providers/pulumi.ts";
import { rules as _pushplus } from "./providers/pushplus.ts";
import { rules as _pypi } from "./providers/pypi.ts";
import { rules as _qdrant } from "./providers/qdrant.ts";
import { rules as _qiniu_ai } from "./providers/qiniu-ai.ts";
import { rules as _qq_bot } from "./providers/qq-bot.ts";
import { rules as _quay } from "./providers/quay.ts";
import { rules as _ragflow } from "./providers/ragflow.ts";
import { rules as _rails } from "./providers/rails.ts";
import { rules as _railway } from "./providers/railway.ts";
import { rules as _razorpay } from "./providers/razorpay.ts";
import { rules as _recraft } from "./providers/recraft.ts";
import { rules as _redis_cloud } from "./providers/redis-cloud.ts";
import { rules as _reducto } from "./providers/reducto.ts";
import { rules as _reka } from "./providers/reka.ts";
import { rules as _removebg } from "./providers/removebg.ts";
import { rules as _render } from "./providers/render.ts";
import { rules as _replica_studios } from "./providers/replica-studios.ts";
import { rules as _replicate } from "./providers/replicate.ts";
import { rules as _requesty } from "./providers/requesty.ts";
import { rules as _resend } from "./providers/resend.ts";
import { rules as _retell } from "./providers/retell.ts";
import { rules as _rubygems } from "./providers/rubygems.ts";
import { rules as _runninghub } from "./providers/runninghub.ts";
import { rules as _runpod } from "./providers/runpod.ts";
import { rules as _runway } from "./providers/runway.ts";
import { rules as _saladcloud } from "./providers/saladcloud.ts";
import { rules as _salesforce } from "./providers/salesforce.ts";
import { rules as _sambanova } from "./providers/sambanova.ts";
import { rules as _sarvam } from "./providers/sarvam.ts";
import { rules as _scale } from "./providers/scale.ts";
import { rules as _scaleway_ai } from "./providers/scaleway-ai.ts";
import { rules as _scrapers } from "./providers/scrapers.ts";
import { rules as _searchapi } from "./providers/searchapi.ts";
import { rules as _sendgrid } from "./providers/sendgrid.ts";
import { rules as _sensenova } from "./providers/sensenova.ts";
import { rules as _sentry } from "./providers/sentry.ts";
import { rules as _serpapi } from "./providers/serpapi.ts";
import { rules as _serper } from "./providers/serper.ts";
import { rules as _serverchan } from "./providers/serverchan.ts";
import { rules as _shopify } from "./providers/shopify.ts";
import { rules as _siliconflow } from "./providers/siliconflow.ts";
import { rules as _skywork } from "./providers/skywork.ts";
import { rules as _slack } from "./providers/slack.ts";
import { rules as _smithery } from "./providers/smithery.ts";
import { rules as _smtp } from "./providers/smtp.ts";
import { rules as _snowflake } from "./providers/snowflake.ts";
import { rules as _snyk } from "./providers/snyk.ts";
import { rules as _sonar } from "./providers/sonar.ts";
import { rules as _sourcegraph_cody } from "./providers/sourcegraph-cody.ts";
import { rules as _speechmatics } from "./providers/speechmatics.ts";
import { rules as _spotify } from "./providers/spotify.ts";
import { rules as _square } from "./providers/square.ts";
import { rules as _stability } from "./providers/stability.ts";
import { rules as _steel } from "./providers/steel.ts";
import { rules as _stepfun } from "./providers/stepfun.ts";
import { rules as _streamlake } from "./providers/streamlake.ts";
import { rules as _stripe } from "./providers/stripe.ts";
import { rules as _suno } from "./providers/suno.ts";
import { rules as _supabase } from "./providers/supabase.ts";
import { rules as _tailscale } from "./providers/tailscale.ts";
import { rules as _tavily } from "./providers/tavily.ts";
import { rules as _tavus } from "./providers/tavus.ts";
import { rules as _teams } from "./providers/teams.ts";
import { rules as _telegram } from "./providers/telegram.ts";
import { rules as _tencent_cloud } from "./providers/tencent-cloud.ts";
import { rules as _tencent_hunyuan } from "./providers/tencent-hunyuan.ts";
import { rules as _tencent_ti } from "./providers/tencent-ti.ts";
import { rules as _terraform } from "./providers/terraform.ts";
import { rules as _textin } from "./providers/textin.ts";
import { rules as _tidb } from "./providers/tidb.ts";
import { rules as _together } from "./providers/together.ts";
import { rules as _traceloop } from "./providers/traceloop.ts";
import { rules as _trigger } from "./providers/trigger.ts";
import { rules as _tripo } from "./providers/tripo.ts";
import { rules as _turbopuffer } from "./providers/turbopuffer.ts";
import { rules as _turso } from "./providers/turso.ts";
import { rules as _twilio } from "./providers/twilio.ts";
import { rules as _twitter } from "./providers/twitter.ts";
import { rules as _typesense } from "./providers/typesense.ts";
import { rules as _ucloud } from "./providers/ucloud.ts";
import { rules as _unstructured } from "./providers/unstructured.ts";
import { rules as _upstage } from "./providers/upstage.ts";
import { rules as _upstash } from "./providers/upstash.ts";
import { rules as _vapi } from "./providers/vapi.ts";
import { rules as _vastai } from "./providers/vastai.ts";
import { rules as _vault } from "./providers/vault.ts";
import { rules as _vectara } from "./providers/vectara.ts";
import { rules as _venice } from "./providers/venice.ts";
import { rules as _vercel_ai } from "./providers/vercel-ai.ts";
import { rules as _vercel } from "./providers/vercel.ts";
import { rules as _vidu } from "./providers/vidu.ts";
import { rules as _voiceflow } from "./providers/voiceflow.ts";
import { rules as _volcengine_ark } from "./providers/volcengine-ark.ts";
import { rules as _volcengine } from "./providers/volcengine.ts";
import { rules as _voyage } from "./providers/voyage.ts";
import { rules as _vultr } from "./providers/vultr.ts";
import { rules as _wandb } from "./providers/wandb.ts";
import { rules as _weaviate } from "./providers/weaviate.ts";
import { rules as _wechat } from "./providers/wechat.ts";
import { rules as _wecom } from "./providers/wecom.ts";
import { rules as _wolfram } from "./providers/wolfram.ts";
import { rules as _writer } from "./providers/writer.ts";
import { rules as _xai } from "./providers/xai.ts";
import { rules as _xiaomi_mimo } from "./providers/xiaomi-mimo.ts";
import { rules as _xinference } from "./providers/xinference.ts";
import { rules as _yandex } from "./providers/yandex.ts";
import { rules as _yi } from "./providers/yi.ts";
import { rules as _you } from "./providers/you.ts";
import { rules as _zapier } from "./providers/zapier.ts";
import { rules as _zendesk } from "./providers/zendesk.ts";
import { rules as _zep } from "./providers/zep.ts";
import { rules as _zeroentropy } from "./providers/zeroentropy.ts";
import { rules as _zerotier } from "./providers/zerotier.ts";
import { rules as _zhinao360 } from "./providers/zhinao360.ts";
import { rules as _zhipu } from "./providers/zhipu.ts";
import { rules as _zilliz } from "./providers/zilliz.ts";
import type { SecretRule } from "./secret-rule.ts";

/** The rules of every provider, each made when it is asked for: scripts/lazy-rules.mjs. */
export const providers: readonly (() => readonly SecretRule[])[] = [
  () => _1password,
  () => _302ai,
  () => _age,
  () => _agentops,
  () => _ai21,
  () => _ai71,
  () => _aihubmix,
  () => _airtable,
  () => _alchemy,
  () => _aleph_alpha,
  () => _algolia,
  () => _alipay,
  () => _aliyun,
  () => _amap,
  () => _amp,
  () => _anthropic,
  () => _anyscale,
  () => _anythingllm,
  () => _apify,
  () => _arize,
  () => _asana,
  () => _assemblyai,
  () => _augment,
  () => _auth0,
  () => _autodl,
  () => _aws,
  () => _aws_bedrock,
  () => _azure,
  () => _azure_openai,
  () => _baichuan,
  () => _baidu_cloud,
  () => _baidu_map,
  () => _baidu_qianfan,
  () => _bailian_app,
  () => _baseten,
  () => _bfl,
  () => _bitbucket,
  () => _bitwarden,
  () => _bocha,
  () => _botpress,
  () => _braintrust,
  () => _brave_search,
  () => _brevo,
  () => _browser_use,
  () => _browserbase,
  () => _buildkite,
  () => _cartesia,
  () => _casdoor,
  () => _cerebras,
  () => _chroma,
  () => _chutes,
  () => _circleci,
  () => _clarifai,
  () => _clerk,
  () => _clickhouse,
  () => _cloudflare,
  () => _cloudflare_ai,
  () => _cn_openai_compatible,
  () => _codecov,
  () => _coderabbit,
  () => _coding_net,
  () => _cohere,
  () => _comet,
  () => _composio,
  () => _confluent,
  () => _contentful,
  () => _coreweave,
  () => _coze,
  () => _coze_studio,
  () => _crates,
  () => _ctyun,
  () => _cursor,
  () => _dashscope,
  () => _databricks,
  () => _datadog,
  () => _datastax,
  () => _daytona,
  () => _deepgram,
  () => _deepinfra,
  () => _deepl,
  () => _deepseek,
  () => _devin,
  () => _did,
  () => _dify,
  () => _digitalocean,
  () => _dingtalk,
  () => _discord,
  () => _dmxapi,
  () => _docker,
  () => _doppler,
  () => _dropbox,
  () => _dsn,
  () => _e2b,
  () => _edenai,
  () => _elastic,
  () => _elevenlabs,
  () => _ethereum,
  () => _exa,
  () => _facebook,
  () => _factory,
  () => _fal,
  () => _fastgpt,
  () => _featherless,
  () => _feishu,
  () => _figma,
  () => _firebase,
  () => _firecrawl,
  () => _fireworks,
  () => _flowise,
  () => _flyio,
  () => _friendli,
  () => _galileo,
  () => _generic,
  () => _gigachat,
  () => _gitea,
  () => _gitee,
  () => _gitee_ai,
  () => _github,
  () => _github_models,
  () => _gitlab,
  () => _gladia,
  () => _google_gemini,
  () => _google_vertex,
  () => _grafana,
  () => _greptile,
  () => _groq,
  () => _helicone,
  () => _heroku,
  () => _hetzner,
  () => _heygen,
  () => _honeycomb,
  () => _huawei_cloud,
  () => _huawei_maas,
  () => _hubspot,
  () => _huggingface,
  () => _hume,
  () => _hyperbolic,
  () => _ideogram,
  () => _iflytek_spark,
  () => _inception,
  () => _infini_ai,
  () => _infisical,
  () => _inngest,
  () => _ionet,
  () => _jdcloud,
  () => _jenkins,
  () => _jfrog,
  () => _jina,
  () => _jwt,
  () => _kagi,
  () => _klingai,
  () => _krutrim,
  () => _ksyun,
  () => _kubernetes,
  () => _lambda_cloud,
  () => _langflow,
  () => _langfuse,
  () => _langsmith,
  () => _leonardo,
  () => _lepton,
  () => _letta,
  () => _liblib,
  () => _lighton,
  () => _line,
  () => _linear,
  () => _linkedin,
  () => _linkup,
  () => _linode,
  () => _litellm,
  () => _livekit,
  () => _llamacloud,
  () => _lmstudio,
  () => _lobechat,
  () => _logfire,
  () => _longcat,
  () => _luma,
  () => _mailchimp,
  () => _mailersend,
  () => _mailgun,
  () => _mapbox,
  () => _marqo,
  () => _mastra,
  () => _maxkb,
  () => _mcp_config,
  () => _meilisearch,
  () => _mem0,
  () => _meshy,
  () => _metaso,
  () => _mineru,
  () => _minimax,
  () => _minio,
  () => _mistral,
  () => _mixedbread,
  () => _mlflow,
  () => _modal,
  () => _modelscope,
  () => _mongodb,
  () => _moonshot,
  () => _n8n,
  () => _nats,
  () => _naver,
  () => _nebius,
  () => _neo4j,
  () => _neon,
  () => _netlify,
  () => _newrelic,
  () => _ngrok,
  () => _nomic,
  () => _notion,
  () => _novita,
  () => _npm,
  () => _nscale,
  () => _nuget,
  () => _nvidia,
  () => _ollama,
  () => _one_api,
  () => _open_webui,
  () => _openai,
  () => _openpayments,
  () => _openrouter,
  () => _openweather,
  () => _ovh_ai,
  () => _packagist,
  () => _paddle,
  () => _parallel,
  () => _parasail,
  () => _paypal,
  () => _perplexity,
  () => _photoroom,
  () => _pinecone,
  () => _pixverse,
  () => _plaid,
  () => _planetscale,
  () => _playht,
  () => _poe,
  () => _pollinations,
  () => _portkey,
  () => _posthog,
  () => _postman,
  () => _postmark,
  () => _ppio,
  () => _private_key,
  () => _pulumi,
  () => _pushplus,
  () => _pypi,
  () => _qdrant,
  () => _qiniu_ai,
  () => _qq_bot,
  () => _quay,
  () => _ragflow,
  () => _rails,
  () => _railway,
  () => _razorpay,
  () => _recraft,
  () => _redis_cloud,
  () => _reducto,
  () => _reka,
  () => _removebg,
  () => _render,
  () => _replica_studios,
  () => _replicate,
  () => _requesty,
  () => _resend,
  () => _retell,
  () => _rubygems,
  () => _runninghub,
  () => _runpod,
  () => _runway,
  () => _saladcloud,
  () => _salesforce,
  () => _sambanova,
  () => _sarvam,
  () => _scale,
  () => _scaleway_ai,
  () => _scrapers,
  () => _searchapi,
  () => _sendgrid,
  () => _sensenova,
  () => _sentry,
  () => _serpapi,
  () => _serper,
  () => _serverchan,
  () => _shopify,
  () => _siliconflow,
  () => _skywork,
  () => _slack,
  () => _smithery,
  () => _smtp,
  () => _snowflake,
  () => _snyk,
  () => _sonar,
  () => _sourcegraph_cody,
  () => _speechmatics,
  () => _spotify,
  () => _square,
  () => _stability,
  () => _steel,
  () => _stepfun,
  () => _streamlake,
  () => _stripe,
  () => _suno,
  () => _supabase,
  () => _tailscale,
  () => _tavily,
  () => _tavus,
  () => _teams,
  () => _telegram,
  () => _tencent_cloud,
  () => _tencent_hunyuan,
  () => _tencent_ti,
  () => _terraform,
  () => _textin,
  () => _tidb,
  () => _together,
  () => _traceloop,
  () => _trigger,
  () => _tripo,
  () => _turbopuffer,
  () => _turso,
  () => _twilio,
  () => _twitter,
  () => _typesense,
  () => _ucloud,
  () => _unstructured,
  () => _upstage,
  () => _upstash,
  () => _vapi,
  () => _vastai,
  () => _vault,
  () => _vectara,
  () => _venice,
  () => _vercel,
  () => _vercel_ai,
  () => _vidu,
  () => _voiceflow,
  () => _volcengine,
  () => _volcengine_ark,
  () => _voyage,
  () => _vultr,
  () => _wandb,
  () => _weaviate,
  () => _wechat,
  () => _wecom,
  () => _wolfram,
  () => _writer,
  () => _xai,
  () => _xiaomi_mimo,
  () => _xinference,
  () => _yandex,
  () => _yi,
  () => _you,
  () => _zapier,
  () => _zendesk,
  () => _zep,
  () => _zeroentropy,
  () => _zerotier,
  () => _zhinao360,
  () => _zhipu,
  () => _zilliz,
];
