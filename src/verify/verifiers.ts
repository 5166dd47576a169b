// Who is asked about which key. A provider that has no request which reads and costs nothing is not in here.
import { bearer, keyed, type Verifier } from "./verifier.ts";

const OF_AI: readonly Verifier[] = [
  bearer(
    ["openai-key-project", "openai-key-project-nomarker", "openai-key-legacy"],
    ["api.openai.com/v1/models"],
    "https://platform.openai.com/docs/api-reference/models/list",
  ),
  bearer(
    ["openai-key-admin"],
    ["api.openai.com/v1/organization/projects?limit=1"],
    "https://platform.openai.com/docs/api-reference/projects/list",
  ),
  keyed(
    "x-api-key",
    ["anthropic-api-key"],
    ["api.anthropic.com/v1/models"],
    "https://docs.claude.com/en/api/models-list",
    {
      headers: { "anthropic-version": "2023-06-01" },
    },
  ),
  keyed(
    "x-api-key",
    ["anthropic-admin-key"],
    ["api.anthropic.com/v1/organizations/me"],
    "https://docs.claude.com/en/api/admin-api/organization/get-me",
    { headers: { "anthropic-version": "2023-06-01" } },
  ),
  bearer(
    ["dashscope-key-hex", "dashscope-key-workspace"],
    ["dashscope.aliyuncs.com/compatible-mode/v1/models", "dashscope-intl.aliyuncs.com/compatible-mode/v1/models"],
    "https://help.aliyun.com/zh/model-studio/compatibility-of-openai-with-dashscope",
  ),
  bearer(["deepseek-key"], ["api.deepseek.com/user/balance"], "https://api-docs.deepseek.com/api/get-user-balance"),
  bearer(
    ["moonshot-key"],
    ["api.moonshot.cn/v1/models", "api.moonshot.ai/v1/models"],
    "https://platform.moonshot.cn/docs/api/list-models",
  ),
  bearer(
    ["zhipu-key"],
    ["open.bigmodel.cn/api/paas/v4/models", "api.z.ai/api/paas/v4/models"],
    "https://docs.bigmodel.cn/cn/api/introduction",
  ),
  bearer(
    ["siliconflow-key"],
    ["api.siliconflow.cn/v1/user/info", "api.siliconflow.com/v1/user/info"],
    "https://docs.siliconflow.cn/cn/api-reference/userinfo/get-user-info",
  ),
  bearer(["stepfun-key"], ["api.stepfun.com/v1/models"], "https://platform.stepfun.com/docs/api-reference/models/list"),
  bearer(["yi-key"], ["api.lingyiwanwu.com/v1/models"], "https://platform.lingyiwanwu.com/docs/api-reference"),
  bearer(["groq-key"], ["api.groq.com/openai/v1/models"], "https://console.groq.com/docs/api-reference#models-list"),
  bearer(["mistral-key"], ["api.mistral.ai/v1/models"], "https://docs.mistral.ai/api/#tag/models"),
  bearer(["cohere-key"], ["api.cohere.com/v1/models"], "https://docs.cohere.com/reference/list-models"),
  bearer(["openrouter-key"], ["openrouter.ai/api/v1/key"], "https://openrouter.ai/docs/api-reference/limits"),
  bearer(
    ["huggingface-token", "huggingface-oauth"],
    ["huggingface.co/api/whoami-v2"],
    "https://huggingface.co/docs/hub/api#get-apiwhoami-v2",
  ),
  bearer(
    ["replicate-token"],
    ["api.replicate.com/v1/account"],
    "https://replicate.com/docs/reference/http#account.get",
  ),
  keyed(
    "x-goog-api-key",
    ["google-api-key", "google-auth-key-aq"],
    ["generativelanguage.googleapis.com/v1beta/models?pageSize=1"],
    "https://ai.google.dev/api/models#method:-models.list",
    { revoked: [{ status: 400, says: "API_KEY_INVALID" }] },
  ),
  bearer(["xai-key"], ["api.x.ai/v1/api-key"], "https://docs.x.ai/docs/api-reference#get-api-key-information", {
    revoked: [{ status: 401 }, { status: 400, says: "Incorrect API key" }],
  }),
  bearer(
    ["together-key-hex", "together-key-v1"],
    ["api.together.xyz/v1/models"],
    "https://docs.together.ai/reference/models-1",
  ),
  bearer(
    ["fireworks-key"],
    ["api.fireworks.ai/inference/v1/models"],
    "https://docs.fireworks.ai/tools-sdks/openai-compatibility",
  ),
  bearer(["cerebras-key"], ["api.cerebras.ai/v1/models"], "https://inference-docs.cerebras.ai/api-reference/models"),
  keyed(
    "xi-api-key",
    ["elevenlabs-key", "elevenlabs-key-old"],
    ["api.elevenlabs.io/v1/user"],
    "https://elevenlabs.io/docs/api-reference/user/get",
    {
      live: [{ status: 200 }, { status: 401, says: "missing_permissions" }],
      revoked: [{ status: 401, says: "invalid_api_key" }],
    },
  ),
  keyed(
    "api-key",
    ["pinecone-key", "pinecone-key-uuid"],
    ["api.pinecone.io/indexes"],
    "https://docs.pinecone.io/reference/api/latest/control-plane/list_indexes",
  ),
  bearer(
    ["deepgram-key"],
    ["api.deepgram.com/v1/projects"],
    "https://developers.deepgram.com/reference/manage/projects/list",
    {
      place: { kind: "header", name: "authorization", prefix: "Token " },
    },
  ),
  keyed(
    "authorization",
    ["assemblyai-key"],
    ["api.assemblyai.com/v2/transcript?limit=1", "api.eu.assemblyai.com/v2/transcript?limit=1"],
    "https://www.assemblyai.com/docs/api-reference/transcripts/list",
  ),
  bearer(
    ["stability-key"],
    ["api.stability.ai/v1/user/account"],
    "https://platform.stability.ai/docs/api-reference#tag/User",
  ),
  bearer(
    ["tavily-key"],
    ["api.tavily.com/usage"],
    "https://docs.tavily.com/documentation/api-reference/endpoint/usage",
  ),
  bearer(["runpod-key"], ["rest.runpod.io/v1/pods"], "https://docs.runpod.io/api-reference/pods/GET/pods"),
];

const OF_OTHERS: readonly Verifier[] = [
  bearer(
    ["github-pat-classic", "github-pat-fine", "github-oauth"],
    ["api.github.com/user"],
    "https://docs.github.com/en/rest/users/users#get-the-authenticated-user",
    { revoked: [] },
  ),
  keyed(
    "private-token",
    ["gitlab-pat", "gitlab-pat-routable"],
    ["gitlab.com/api/v4/personal_access_tokens/self"],
    "https://docs.gitlab.com/api/personal_access_tokens/#self-inform",
    { revoked: [] },
  ),
  bearer(["slack-bot-user-token"], ["slack.com/api/auth.test"], "https://docs.slack.dev/reference/methods/auth.test", {
    method: "POST",
    live: [{ status: 200, says: '"ok":true' }],
    revoked: [
      { status: 200, says: '"error":"invalid_auth"' },
      { status: 200, says: '"error":"token_revoked"' },
      { status: 200, says: '"error":"account_inactive"' },
      { status: 200, says: '"error":"token_expired"' },
    ],
  }),
  bearer(
    ["stripe-live-key", "stripe-test-key"],
    ["api.stripe.com/v1/balance"],
    "https://docs.stripe.com/api/balance/balance_retrieve",
    // A restricted key that may not read the balance is told so.
    { live: [{ status: 200 }, { status: 403 }] },
  ),
  bearer(
    ["sendgrid-key"],
    ["api.sendgrid.com/v3/scopes", "api.eu.sendgrid.com/v3/scopes"],
    "https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access",
  ),
  bearer(["npm-token"], ["registry.npmjs.org/-/whoami"], "https://docs.npmjs.com/cli/commands/npm-whoami"),
  bearer(
    ["digitalocean-token"],
    ["api.digitalocean.com/v2/account"],
    "https://docs.digitalocean.com/reference/api/reference/account/",
    { live: [{ status: 200 }, { status: 403 }] },
  ),
  {
    rules: ["telegram-bot-token"],
    asks: ["api.telegram.org/bot{key}/getMe"],
    place: { kind: "path" },
    live: [{ status: 200 }],
    revoked: [{ status: 401 }],
    source: "https://core.telegram.org/bots/api#getme",
  },
  bearer(
    ["discord-bot-token"],
    ["discord.com/api/v10/users/@me"],
    "https://discord.com/developers/docs/resources/user#get-current-user",
    {
      place: { kind: "header", name: "authorization", prefix: "Bot " },
    },
  ),
  bearer(["notion-token"], ["api.notion.com/v1/users/me"], "https://developers.notion.com/reference/get-self", {
    headers: { "notion-version": "2022-06-28" },
  }),
  bearer(
    ["airtable-pat"],
    ["api.airtable.com/v0/meta/whoami"],
    "https://airtable.com/developers/web/api/get-user-id-scopes",
  ),
  keyed(
    "x-figma-token",
    ["figma-pat"],
    ["api.figma.com/v1/me"],
    "https://developers.figma.com/docs/rest-api/users-endpoints/",
    {
      revoked: [{ status: 403, says: "Invalid token" }],
    },
  ),
  bearer(["asana-pat"], ["app.asana.com/api/1.0/users/me"], "https://developers.asana.com/reference/getuser"),
  bearer(["netlify-token"], ["api.netlify.com/api/v1/user"], "https://docs.netlify.com/api/get-started/"),
  bearer(
    ["heroku-key"],
    ["api.heroku.com/account"],
    "https://devcenter.heroku.com/articles/platform-api-reference#account-info",
    {
      headers: { accept: "application/vnd.heroku+json; version=3" },
    },
  ),
  {
    rules: ["mailgun-key"],
    asks: ["api.mailgun.net/v4/domains?limit=1", "api.eu.mailgun.net/v4/domains?limit=1"],
    place: { kind: "basic", user: "api" },
    live: [{ status: 200 }],
    revoked: [{ status: 401 }],
    source: "https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/domains",
  },
  keyed(
    "x-api-key",
    ["postman-key"],
    ["api.getpostman.com/me"],
    "https://learning.postman.com/docs/reference/postman-api/authentication/",
  ),
  keyed(
    "circle-token",
    ["circleci-token"],
    ["circleci.com/api/v2/me"],
    "https://circleci.com/docs/api/v2/#operation/getCurrentUser",
  ),
  bearer(
    ["buildkite-token"],
    ["api.buildkite.com/v2/access-token"],
    "https://buildkite.com/docs/apis/rest-api/access-token",
  ),
  bearer(["doppler-token"], ["api.doppler.com/v3/me"], "https://docs.doppler.com/reference/auth-me"),
  bearer(["pulumi-token"], ["api.pulumi.com/api/user"], "https://www.pulumi.com/docs/reference/cloud-rest-api/", {
    place: { kind: "header", name: "authorization", prefix: "token " },
  }),
  bearer(
    ["hetzner-token"],
    ["api.hetzner.cloud/v1/locations"],
    "https://docs.hetzner.cloud/reference/cloud#locations-list-locations",
  ),
  bearer(
    ["linode-token"],
    ["api.linode.com/v4/profile"],
    "https://techdocs.akamai.com/linode-api/reference/get-profile",
    {
      live: [{ status: 200 }, { status: 403 }],
    },
  ),
  keyed("api-key", ["brevo-key"], ["api.brevo.com/v3/account"], "https://developers.brevo.com/reference/getaccount"),
];

export const VERIFIERS: readonly Verifier[] = [...OF_AI, ...OF_OTHERS];
