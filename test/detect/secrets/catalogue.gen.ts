// Written by `npm run gen`.
import * as _1password from "../../../src/detect/secrets/providers/1password.ts";
import * as _302ai from "../../../src/detect/secrets/providers/302ai.ts";
import * as _age from "../../../src/detect/secrets/providers/age.ts";
import * as _agentops from "../../../src/detect/secrets/providers/agentops.ts";
import * as _ai21 from "../../../src/detect/secrets/providers/ai21.ts";
import * as _ai71 from "../../../src/detect/secrets/providers/ai71.ts";
import * as _aihubmix from "../../../src/detect/secrets/providers/aihubmix.ts";
import * as _airtable from "../../../src/detect/secrets/providers/airtable.ts";
import * as _alchemy from "../../../src/detect/secrets/providers/alchemy.ts";
import * as _aleph_alpha from "../../../src/detect/secrets/providers/aleph-alpha.ts";
import * as _algolia from "../../../src/detect/secrets/providers/algolia.ts";
import * as _alipay from "../../../src/detect/secrets/providers/alipay.ts";
import * as _aliyun from "../../../src/detect/secrets/providers/aliyun.ts";
import * as _amap from "../../../src/detect/secrets/providers/amap.ts";
import * as _amp from "../../../src/detect/secrets/providers/amp.ts";
import * as _anthropic from "../../../src/detect/secrets/providers/anthropic.ts";
import * as _anyscale from "../../../src/detect/secrets/providers/anyscale.ts";
import * as _anythingllm from "../../../src/detect/secrets/providers/anythingllm.ts";
import * as _apify from "../../../src/detect/secrets/providers/apify.ts";
import * as _arize from "../../../src/detect/secrets/providers/arize.ts";
import * as _asana from "../../../src/detect/secrets/providers/asana.ts";
import * as _assemblyai from "../../../src/detect/secrets/providers/assemblyai.ts";
import * as _augment from "../../../src/detect/secrets/providers/augment.ts";
import * as _auth0 from "../../../src/detect/secrets/providers/auth0.ts";
import * as _autodl from "../../../src/detect/secrets/providers/autodl.ts";
import * as _aws from "../../../src/detect/secrets/providers/aws.ts";
import * as _aws_bedrock from "../../../src/detect/secrets/providers/aws-bedrock.ts";
import * as _azure from "../../../src/detect/secrets/providers/azure.ts";
import * as _azure_openai from "../../../src/detect/secrets/providers/azure-openai.ts";
import * as _baichuan from "../../../src/detect/secrets/providers/baichuan.ts";
import * as _baidu_cloud from "../../../src/detect/secrets/providers/baidu-cloud.ts";
import * as _baidu_map from "../../../src/detect/secrets/providers/baidu-map.ts";
import * as _baidu_qianfan from "../../../src/detect/secrets/providers/baidu-qianfan.ts";
import * as _bailian_app from "../../../src/detect/secrets/providers/bailian-app.ts";
import * as _baseten from "../../../src/detect/secrets/providers/baseten.ts";
import * as _bfl from "../../../src/detect/secrets/providers/bfl.ts";
import * as _bitbucket from "../../../src/detect/secrets/providers/bitbucket.ts";
import * as _bitwarden from "../../../src/detect/secrets/providers/bitwarden.ts";
import * as _bocha from "../../../src/detect/secrets/providers/bocha.ts";
import * as _botpress from "../../../src/detect/secrets/providers/botpress.ts";
import * as _braintrust from "../../../src/detect/secrets/providers/braintrust.ts";
import * as _brave_search from "../../../src/detect/secrets/providers/brave-search.ts";
import * as _brevo from "../../../src/detect/secrets/providers/brevo.ts";
import * as _browser_use from "../../../src/detect/secrets/providers/browser-use.ts";
import * as _browserbase from "../../../src/detect/secrets/providers/browserbase.ts";
import * as _buildkite from "../../../src/detect/secrets/providers/buildkite.ts";
import * as _cartesia from "../../../src/detect/secrets/providers/cartesia.ts";
import * as _casdoor from "../../../src/detect/secrets/providers/casdoor.ts";
import * as _cerebras from "../../../src/detect/secrets/providers/cerebras.ts";
import * as _chroma from "../../../src/detect/secrets/providers/chroma.ts";
import * as _chutes from "../../../src/detect/secrets/providers/chutes.ts";
import * as _circleci from "../../../src/detect/secrets/providers/circleci.ts";
import * as _clarifai from "../../../src/detect/secrets/providers/clarifai.ts";
import * as _clerk from "../../../src/detect/secrets/providers/clerk.ts";
import * as _clickhouse from "../../../src/detect/secrets/providers/clickhouse.ts";
import * as _cloudflare from "../../../src/detect/secrets/providers/cloudflare.ts";
import * as _cloudflare_ai from "../../../src/detect/secrets/providers/cloudflare-ai.ts";
import * as _cn_openai_compatible from "../../../src/detect/secrets/providers/cn-openai-compatible.ts";
import * as _codecov from "../../../src/detect/secrets/providers/codecov.ts";
import * as _coderabbit from "../../../src/detect/secrets/providers/coderabbit.ts";
import * as _coding_net from "../../../src/detect/secrets/providers/coding-net.ts";
import * as _cohere from "../../../src/detect/secrets/providers/cohere.ts";
import * as _comet from "../../../src/detect/secrets/providers/comet.ts";
import * as _composio from "../../../src/detect/secrets/providers/composio.ts";
import * as _confluent from "../../../src/detect/secrets/providers/confluent.ts";
import * as _contentful from "../../../src/detect/secrets/providers/contentful.ts";
import * as _coreweave from "../../../src/detect/secrets/providers/coreweave.ts";
import * as _coze from "../../../src/detect/secrets/providers/coze.ts";
import * as _coze_studio from "../../../src/detect/secrets/providers/coze-studio.ts";
import * as _crates from "../../../src/detect/secrets/providers/crates.ts";
import * as _ctyun from "../../../src/detect/secrets/providers/ctyun.ts";
import * as _cursor from "../../../src/detect/secrets/providers/cursor.ts";
import * as _dashscope from "../../../src/detect/secrets/providers/dashscope.ts";
import * as _databricks from "../../../src/detect/secrets/providers/databricks.ts";
import * as _datadog from "../../../src/detect/secrets/providers/datadog.ts";
import * as _datastax from "../../../src/detect/secrets/providers/datastax.ts";
import * as _daytona from "../../../src/detect/secrets/providers/daytona.ts";
import * as _deepgram from "../../../src/detect/secrets/providers/deepgram.ts";
import * as _deepinfra from "../../../src/detect/secrets/providers/deepinfra.ts";
import * as _deepl from "../../../src/detect/secrets/providers/deepl.ts";
import * as _deepseek from "../../../src/detect/secrets/providers/deepseek.ts";
import * as _devin from "../../../src/detect/secrets/providers/devin.ts";
import * as _did from "../../../src/detect/secrets/providers/did.ts";
import * as _dify from "../../../src/detect/secrets/providers/dify.ts";
import * as _digitalocean from "../../../src/detect/secrets/providers/digitalocean.ts";
import * as _dingtalk from "../../../src/detect/secrets/providers/dingtalk.ts";
import * as _discord from "../../../src/detect/secrets/providers/discord.ts";
import * as _dmxapi from "../../../src/detect/secrets/providers/dmxapi.ts";
import * as _docker from "../../../src/detect/secrets/providers/docker.ts";
import * as _doppler from "../../../src/detect/secrets/providers/doppler.ts";
import * as _dropbox from "../../../src/detect/secrets/providers/dropbox.ts";
import * as _dsn from "../../../src/detect/secrets/providers/dsn.ts";
import * as _e2b from "../../../src/detect/secrets/providers/e2b.ts";
import * as _edenai from "../../../src/detect/secrets/providers/edenai.ts";
import * as _elastic from "../../../src/detect/secrets/providers/elastic.ts";
import * as _elevenlabs from "../../../src/detect/secrets/providers/elevenlabs.ts";
import * as _ethereum from "../../../src/detect/secrets/providers/ethereum.ts";
import * as _exa from "../../../src/detect/secrets/providers/exa.ts";
import * as _facebook from "../../../src/detect/secrets/providers/facebook.ts";
import * as _factory from "../../../src/detect/secrets/providers/factory.ts";
import * as _fal from "../../../src/detect/secrets/providers/fal.ts";
import * as _fastgpt from "../../../src/detect/secrets/providers/fastgpt.ts";
import * as _featherless from "../../../src/detect/secrets/providers/featherless.ts";
import * as _feishu from "../../../src/detect/secrets/providers/feishu.ts";
import * as _figma from "../../../src/detect/secrets/providers/figma.ts";
import * as _firebase from "../../../src/detect/secrets/providers/firebase.ts";
import * as _firecrawl from "../../../src/detect/secrets/providers/firecrawl.ts";
import * as _fireworks from "../../../src/detect/secrets/providers/fireworks.ts";
import * as _flowise from "../../../src/detect/secrets/providers/flowise.ts";
import * as _flyio from "../../../src/detect/secrets/providers/flyio.ts";
import * as _friendli from "../../../src/detect/secrets/providers/friendli.ts";
import * as _galileo from "../../../src/detect/secrets/providers/galileo.ts";
import * as _generic from "../../../src/detect/secrets/providers/generic.ts";
import * as _gigachat from "../../../src/detect/secrets/providers/gigachat.ts";
import * as _gitea from "../../../src/detect/secrets/providers/gitea.ts";
import * as _gitee from "../../../src/detect/secrets/providers/gitee.ts";
import * as _gitee_ai from "../../../src/detect/secrets/providers/gitee-ai.ts";
import * as _github from "../../../src/detect/secrets/providers/github.ts";
import * as _github_models from "../../../src/detect/secrets/providers/github-models.ts";
import * as _gitlab from "../../../src/detect/secrets/providers/gitlab.ts";
import * as _gladia from "../../../src/detect/secrets/providers/gladia.ts";
import * as _google_gemini from "../../../src/detect/secrets/providers/google-gemini.ts";
import * as _google_vertex from "../../../src/detect/secrets/providers/google-vertex.ts";
import * as _grafana from "../../../src/detect/secrets/providers/grafana.ts";
import * as _greptile from "../../../src/detect/secrets/providers/greptile.ts";
import * as _groq from "../../../src/detect/secrets/providers/groq.ts";
import * as _helicone from "../../../src/detect/secrets/providers/helicone.ts";
import * as _heroku from "../../../src/detect/secrets/providers/heroku.ts";
import * as _hetzner from "../../../src/detect/secrets/providers/hetzner.ts";
import * as _heygen from "../../../src/detect/secrets/providers/heygen.ts";
import * as _honeycomb from "../../../src/detect/secrets/providers/honeycomb.ts";
import * as _huawei_cloud from "../../../src/detect/secrets/providers/huawei-cloud.ts";
import * as _huawei_maas from "../../../src/detect/secrets/providers/huawei-maas.ts";
import * as _hubspot from "../../../src/detect/secrets/providers/hubspot.ts";
import * as _huggingface from "../../../src/detect/secrets/providers/huggingface.ts";
import * as _hume from "../../../src/detect/secrets/providers/hume.ts";
import * as _hyperbolic from "../../../src/detect/secrets/providers/hyperbolic.ts";
import * as _ideogram from "../../../src/detect/secrets/providers/ideogram.ts";
import * as _iflytek_spark from "../../../src/detect/secrets/providers/iflytek-spark.ts";
import * as _inception from "../../../src/detect/secrets/providers/inception.ts";
import * as _infini_ai from "../../../src/detect/secrets/providers/infini-ai.ts";
import * as _infisical from "../../../src/detect/secrets/providers/infisical.ts";
import * as _inngest from "../../../src/detect/secrets/providers/inngest.ts";
import * as _ionet from "../../../src/detect/secrets/providers/ionet.ts";
import * as _jdcloud from "../../../src/detect/secrets/providers/jdcloud.ts";
import * as _jenkins from "../../../src/detect/secrets/providers/jenkins.ts";
import * as _jfrog from "../../../src/detect/secrets/providers/jfrog.ts";
import * as _jina from "../../../src/detect/secrets/providers/jina.ts";
import * as _jwt from "../../../src/detect/secrets/providers/jwt.ts";
import * as _kagi from "../../../src/detect/secrets/providers/kagi.ts";
import * as _klingai from "../../../src/detect/secrets/providers/klingai.ts";
import * as _krutrim from "../../../src/detect/secrets/providers/krutrim.ts";
import * as _ksyun from "../../../src/detect/secrets/providers/ksyun.ts";
import * as _kubernetes from "../../../src/detect/secrets/providers/kubernetes.ts";
import * as _lambda_cloud from "../../../src/detect/secrets/providers/lambda-cloud.ts";
import * as _langflow from "../../../src/detect/secrets/providers/langflow.ts";
import * as _langfuse from "../../../src/detect/secrets/providers/langfuse.ts";
import * as _langsmith from "../../../src/detect/secrets/providers/langsmith.ts";
import * as _leonardo from "../../../src/detect/secrets/providers/leonardo.ts";
import * as _lepton from "../../../src/detect/secrets/providers/lepton.ts";
import * as _letta from "../../../src/detect/secrets/providers/letta.ts";
import * as _liblib from "../../../src/detect/secrets/providers/liblib.ts";
import * as _lighton from "../../../src/detect/secrets/providers/lighton.ts";
import * as _line from "../../../src/detect/secrets/providers/line.ts";
import * as _linear from "../../../src/detect/secrets/providers/linear.ts";
import * as _linkedin from "../../../src/detect/secrets/providers/linkedin.ts";
import * as _linkup from "../../../src/detect/secrets/providers/linkup.ts";
import * as _linode from "../../../src/detect/secrets/providers/linode.ts";
import * as _litellm from "../../../src/detect/secrets/providers/litellm.ts";
import * as _livekit from "../../../src/detect/secrets/providers/livekit.ts";
import * as _llamacloud from "../../../src/detect/secrets/providers/llamacloud.ts";
import * as _lmstudio from "../../../src/detect/secrets/providers/lmstudio.ts";
import * as _lobechat from "../../../src/detect/secrets/providers/lobechat.ts";
import * as _logfire from "../../../src/detect/secrets/providers/logfire.ts";
import * as _longcat from "../../../src/detect/secrets/providers/longcat.ts";
import * as _luma from "../../../src/detect/secrets/providers/luma.ts";
import * as _mailchimp from "../../../src/detect/secrets/providers/mailchimp.ts";
import * as _mailersend from "../../../src/detect/secrets/providers/mailersend.ts";
import * as _mailgun from "../../../src/detect/secrets/providers/mailgun.ts";
import * as _mapbox from "../../../src/detect/secrets/providers/mapbox.ts";
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
import * as _nats from "../../../src/detect/secrets/providers/nats.ts";
import * as _naver from "../../../src/detect/secrets/providers/naver.ts";
import * as _nebius from "../../../src/detect/secrets/providers/nebius.ts";
import * as _neo4j from "../../../src/detect/secrets/providers/neo4j.ts";
import * as _neon from "../../../src/detect/secrets/providers/neon.ts";
import * as _netlify from "../../../src/detect/secrets/providers/netlify.ts";
import * as _newrelic from "../../../src/detect/secrets/providers/newrelic.ts";
import * as _ngrok from "../../../src/detect/secrets/providers/ngrok.ts";
import * as _nomic from "../../../src/detect/secrets/providers/nomic.ts";
import * as _notion from "../../../src/detect/secrets/providers/notion.ts";
import * as _novita from "../../../src/detect/secrets/providers/novita.ts";
import * as _npm from "../../../src/detect/secrets/providers/npm.ts";
import * as _nscale from "../../../src/detect/secrets/providers/nscale.ts";
import * as _nuget from "../../../src/detect/secrets/providers/nuget.ts";
import * as _nvidia from "../../../src/detect/secrets/providers/nvidia.ts";
import * as _ollama from "../../../src/detect/secrets/providers/ollama.ts";
import * as _one_api from "../../../src/detect/secrets/providers/one-api.ts";
import * as _open_webui from "../../../src/detect/secrets/providers/open-webui.ts";
import * as _openai from "../../../src/detect/secrets/providers/openai.ts";
import * as _openpayments from "../../../src/detect/secrets/providers/openpayments.ts";
import * as _openrouter from "../../../src/detect/secrets/providers/openrouter.ts";
import * as _openweather from "../../../src/detect/secrets/providers/openweather.ts";
import * as _ovh_ai from "../../../src/detect/secrets/providers/ovh-ai.ts";
import * as _packagist from "../../../src/detect/secrets/providers/packagist.ts";
import * as _paddle from "../../../src/detect/secrets/providers/paddle.ts";
import * as _parallel from "../../../src/detect/secrets/providers/parallel.ts";
import * as _parasail from "../../../src/detect/secrets/providers/parasail.ts";
import * as _paypal from "../../../src/detect/secrets/providers/paypal.ts";
import * as _perplexity from "../../../src/detect/secrets/providers/perplexity.ts";
import * as _photoroom from "../../../src/detect/secrets/providers/photoroom.ts";
import * as _pinecone from "../../../src/detect/secrets/providers/pinecone.ts";
import * as _pixverse from "../../../src/detect/secrets/providers/pixverse.ts";
import * as _plaid from "../../../src/detect/secrets/providers/plaid.ts";
import * as _planetscale from "../../../src/detect/secrets/providers/planetscale.ts";
import * as _playht from "../../../src/detect/secrets/providers/playht.ts";
import * as _poe from "../../../src/detect/secrets/providers/poe.ts";
import * as _pollinations from "../../../src/detect/secrets/providers/pollinations.ts";
import * as _portkey from "../../../src/detect/secrets/providers/portkey.ts";
import * as _posthog from "../../../src/detect/secrets/providers/posthog.ts";
import * as _postman from "../../../src/detect/secrets/providers/postman.ts";
import * as _postmark from "../../../src/detect/secrets/providers/postmark.ts";
import * as _ppio from "../../../src/detect/secrets/providers/ppio.ts";
import * as _private_key from "../../../src/detect/secrets/providers/private-key.ts";
import * as _pulumi from "../../../src/detect/secrets/providers/pulumi.ts";
import * as _pushplus from "../../../src/detect/secrets/providers/pushplus.ts";
import * as _pypi from "../../../src/detect/secrets/providers/pypi.ts";
import * as _qdrant from "../../../src/detect/secrets/providers/qdrant.ts";
import * as _qiniu_ai from "../../../src/detect/secrets/providers/qiniu-ai.ts";
import * as _qq_bot from "../../../src/detect/secrets/providers/qq-bot.ts";
import * as _quay from "../../../src/detect/secrets/providers/quay.ts";
import * as _ragflow from "../../../src/detect/secrets/providers/ragflow.ts";
import * as _rails from "../../../src/detect/secrets/providers/rails.ts";
import * as _railway from "../../../src/detect/secrets/providers/railway.ts";
import * as _razorpay from "../../../src/detect/secrets/providers/razorpay.ts";
import * as _recraft from "../../../src/detect/secrets/providers/recraft.ts";
import * as _redis_cloud from "../../../src/detect/secrets/providers/redis-cloud.ts";
import * as _reducto from "../../../src/detect/secrets/providers/reducto.ts";
import * as _reka from "../../../src/detect/secrets/providers/reka.ts";
import * as _removebg from "../../../src/detect/secrets/providers/removebg.ts";
import * as _render from "../../../src/detect/secrets/providers/render.ts";
import * as _replica_studios from "../../../src/detect/secrets/providers/replica-studios.ts";
import * as _replicate from "../../../src/detect/secrets/providers/replicate.ts";
import * as _requesty from "../../../src/detect/secrets/providers/requesty.ts";
import * as _resend from "../../../src/detect/secrets/providers/resend.ts";
import * as _retell from "../../../src/detect/secrets/providers/retell.ts";
import * as _rubygems from "../../../src/detect/secrets/providers/rubygems.ts";
import * as _runninghub from "../../../src/detect/secrets/providers/runninghub.ts";
import * as _runpod from "../../../src/detect/secrets/providers/runpod.ts";
import * as _runway from "../../../src/detect/secrets/providers/runway.ts";
import * as _saladcloud from "../../../src/detect/secrets/providers/saladcloud.ts";
import * as _salesforce from "../../../src/detect/secrets/providers/salesforce.ts";
import * as _sambanova from "../../../src/detect/secrets/providers/sambanova.ts";
import * as _sarvam from "../../../src/detect/secrets/providers/sarvam.ts";
import * as _scale from "../../../src/detect/secrets/providers/scale.ts";
import * as _scaleway_ai from "../../../src/detect/secrets/providers/scaleway-ai.ts";
import * as _scrapers from "../../../src/detect/secrets/providers/scrapers.ts";
import * as _searchapi from "../../../src/detect/secrets/providers/searchapi.ts";
import * as _sendgrid from "../../../src/detect/secrets/providers/sendgrid.ts";
import * as _sensenova from "../../../src/detect/secrets/providers/sensenova.ts";
import * as _sentry from "../../../src/detect/secrets/providers/sentry.ts";
import * as _serpapi from "../../../src/detect/secrets/providers/serpapi.ts";
import * as _serper from "../../../src/detect/secrets/providers/serper.ts";
import * as _serverchan from "../../../src/detect/secrets/providers/serverchan.ts";
import * as _shopify from "../../../src/detect/secrets/providers/shopify.ts";
import * as _siliconflow from "../../../src/detect/secrets/providers/siliconflow.ts";
import * as _skywork from "../../../src/detect/secrets/providers/skywork.ts";
import * as _slack from "../../../src/detect/secrets/providers/slack.ts";
import * as _smithery from "../../../src/detect/secrets/providers/smithery.ts";
import * as _smtp from "../../../src/detect/secrets/providers/smtp.ts";
import * as _snowflake from "../../../src/detect/secrets/providers/snowflake.ts";
import * as _snyk from "../../../src/detect/secrets/providers/snyk.ts";
import * as _sonar from "../../../src/detect/secrets/providers/sonar.ts";
import * as _sourcegraph_cody from "../../../src/detect/secrets/providers/sourcegraph-cody.ts";
import * as _speechmatics from "../../../src/detect/secrets/providers/speechmatics.ts";
import * as _spotify from "../../../src/detect/secrets/providers/spotify.ts";
import * as _square from "../../../src/detect/secrets/providers/square.ts";
import * as _stability from "../../../src/detect/secrets/providers/stability.ts";
import * as _steel from "../../../src/detect/secrets/providers/steel.ts";
import * as _stepfun from "../../../src/detect/secrets/providers/stepfun.ts";
import * as _streamlake from "../../../src/detect/secrets/providers/streamlake.ts";
import * as _stripe from "../../../src/detect/secrets/providers/stripe.ts";
import * as _suno from "../../../src/detect/secrets/providers/suno.ts";
import * as _supabase from "../../../src/detect/secrets/providers/supabase.ts";
import * as _tailscale from "../../../src/detect/secrets/providers/tailscale.ts";
import * as _tavily from "../../../src/detect/secrets/providers/tavily.ts";
import * as _tavus from "../../../src/detect/secrets/providers/tavus.ts";
import * as _teams from "../../../src/detect/secrets/providers/teams.ts";
import * as _telegram from "../../../src/detect/secrets/providers/telegram.ts";
import * as _tencent_cloud from "../../../src/detect/secrets/providers/tencent-cloud.ts";
import * as _tencent_hunyuan from "../../../src/detect/secrets/providers/tencent-hunyuan.ts";
import * as _tencent_ti from "../../../src/detect/secrets/providers/tencent-ti.ts";
import * as _terraform from "../../../src/detect/secrets/providers/terraform.ts";
import * as _textin from "../../../src/detect/secrets/providers/textin.ts";
import * as _tidb from "../../../src/detect/secrets/providers/tidb.ts";
import * as _together from "../../../src/detect/secrets/providers/together.ts";
import * as _traceloop from "../../../src/detect/secrets/providers/traceloop.ts";
import * as _trigger from "../../../src/detect/secrets/providers/trigger.ts";
import * as _tripo from "../../../src/detect/secrets/providers/tripo.ts";
import * as _turbopuffer from "../../../src/detect/secrets/providers/turbopuffer.ts";
import * as _turso from "../../../src/detect/secrets/providers/turso.ts";
import * as _twilio from "../../../src/detect/secrets/providers/twilio.ts";
import * as _twitter from "../../../src/detect/secrets/providers/twitter.ts";
import * as _typesense from "../../../src/detect/secrets/providers/typesense.ts";
import * as _ucloud from "../../../src/detect/secrets/providers/ucloud.ts";
import * as _unstructured from "../../../src/detect/secrets/providers/unstructured.ts";
import * as _upstage from "../../../src/detect/secrets/providers/upstage.ts";
import * as _upstash from "../../../src/detect/secrets/providers/upstash.ts";
import * as _vapi from "../../../src/detect/secrets/providers/vapi.ts";
import * as _vastai from "../../../src/detect/secrets/providers/vastai.ts";
import * as _vault from "../../../src/detect/secrets/providers/vault.ts";
import * as _vectara from "../../../src/detect/secrets/providers/vectara.ts";
import * as _venice from "../../../src/detect/secrets/providers/venice.ts";
import * as _vercel from "../../../src/detect/secrets/providers/vercel.ts";
import * as _vercel_ai from "../../../src/detect/secrets/providers/vercel-ai.ts";
import * as _vidu from "../../../src/detect/secrets/providers/vidu.ts";
import * as _voiceflow from "../../../src/detect/secrets/providers/voiceflow.ts";
import * as _volcengine from "../../../src/detect/secrets/providers/volcengine.ts";
import * as _volcengine_ark from "../../../src/detect/secrets/providers/volcengine-ark.ts";
import * as _voyage from "../../../src/detect/secrets/providers/voyage.ts";
import * as _vultr from "../../../src/detect/secrets/providers/vultr.ts";
import * as _wandb from "../../../src/detect/secrets/providers/wandb.ts";
import * as _weaviate from "../../../src/detect/secrets/providers/weaviate.ts";
import * as _wechat from "../../../src/detect/secrets/providers/wechat.ts";
import * as _wecom from "../../../src/detect/secrets/providers/wecom.ts";
import * as _wolfram from "../../../src/detect/secrets/providers/wolfram.ts";
import * as _writer from "../../../src/detect/secrets/providers/writer.ts";
import * as _xai from "../../../src/detect/secrets/providers/xai.ts";
import * as _xiaomi_mimo from "../../../src/detect/secrets/providers/xiaomi-mimo.ts";
import * as _xinference from "../../../src/detect/secrets/providers/xinference.ts";
import * as _yandex from "../../../src/detect/secrets/providers/yandex.ts";
import * as _yi from "../../../src/detect/secrets/providers/yi.ts";
import * as _you from "../../../src/detect/secrets/providers/you.ts";
import * as _zapier from "../../../src/detect/secrets/providers/zapier.ts";
import * as _zendesk from "../../../src/detect/secrets/providers/zendesk.ts";
import * as _zep from "../../../src/detect/secrets/providers/zep.ts";
import * as _zeroentropy from "../../../src/detect/secrets/providers/zeroentropy.ts";
import * as _zerotier from "../../../src/detect/secrets/providers/zerotier.ts";
import * as _zhinao360 from "../../../src/detect/secrets/providers/zhinao360.ts";
import * as _zhipu from "../../../src/detect/secrets/providers/zhipu.ts";
import * as _zilliz from "../../../src/detect/secrets/providers/zilliz.ts";

export const catalogue = [
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
] as const;
