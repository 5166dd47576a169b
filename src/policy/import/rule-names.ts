// What other tools call the things that rules of ours find. Only names that mean no more than ours do: an exception must not grow.

/** Names of rules for secrets, of gitleaks and of Trivy (their documentation lists them). */
const SECRET_RULES: Readonly<Record<string, readonly string[]>> = {
  "age-secret-key": ["age-secret-key"],
  "alibaba-access-key-id": ["aliyun-access-key-id"],
  "alibaba-secret-key": ["aliyun-access-key-secret"],
  "anthropic-admin-api-key": ["anthropic-admin-key"],
  "anthropic-api-key": ["anthropic-api-key"],
  "aws-access-key-id": ["aws-access-key-id"],
  "aws-access-token": ["aws-access-key-id"],
  "aws-secret-access-key": ["aws-secret-access-key"],
  "azure-ad-client-secret": ["azure-ad-client-secret"],
  "cohere-api-token": ["cohere-key"],
  "curl-auth-header": ["curl-auth-header"],
  "databricks-api-token": ["databricks-pat"],
  "digitalocean-access-token": ["digitalocean-token"],
  "digitalocean-pat": ["digitalocean-token"],
  "digitalocean-refresh-token": ["digitalocean-token"],
  "discord-api-token": ["discord-bot-token"],
  "discord-client-secret": ["discord-client-secret"],
  "docker-config-secret": ["docker-config-auth"],
  "dockerconfig-secret": ["docker-config-auth"],
  "doppler-api-token": ["doppler-token"],
  "flyio-access-token": ["flyio-token"],
  "gcp-api-key": ["google-api-key"],
  "gcp-service-account": ["gcp-service-account-json"],
  "generic-api-key": ["generic-secret-assignment"],
  "github-app-token": ["github-app-token"],
  "github-fine-grained-pat": ["github-pat-fine"],
  "github-oauth": ["github-oauth"],
  "github-pat": ["github-pat-classic"],
  "github-refresh-token": ["github-refresh"],
  "gitlab-pat": ["gitlab-pat"],
  "gitlab-pat-routable": ["gitlab-pat-routable"],
  "grafana-api-key": ["grafana-api-key-old"],
  "grafana-cloud-api-token": ["grafana-cloud-token"],
  "grafana-service-account-token": ["grafana-sa-token"],
  "heroku-api-key": ["heroku-key"],
  "hugging-face-access-token": ["huggingface-token"],
  "huggingface-access-token": ["huggingface-token"],
  "huggingface-organization-api-token": ["huggingface-org-token"],
  jwt: ["jwt-generic"],
  "jwt-token": ["jwt-generic"],
  "linear-api-key": ["linear-key"],
  "mailgun-private-api-token": ["mailgun-key"],
  "new-relic-browser-api-token": ["newrelic-browser-key"],
  "new-relic-user-api-key": ["newrelic-key"],
  "notion-api-token": ["notion-token"],
  "npm-access-token": ["npm-token"],
  "openai-api-key": ["openai-key-project", "openai-key-project-nomarker", "openai-key-legacy"],
  "openshift-user-token": ["openshift-token"],
  "perplexity-api-key": ["perplexity-key"],
  "postman-api-token": ["postman-key"],
  "private-key": ["private-key-pem"],
  "pypi-upload-token": ["pypi-token"],
  "rubygems-api-token": ["rubygems-key"],
  "sendgrid-api-token": ["sendgrid-key"],
  "sentry-org-token": ["sentry-org-token"],
  "sentry-user-token": ["sentry-user-token"],
  "shopify-access-token": ["shopify-token"],
  "shopify-shared-secret": ["shopify-token"],
  "slack-access-token": ["slack-bot-user-token"],
  "slack-app-token": ["slack-app-token"],
  "slack-bot-token": ["slack-bot-user-token"],
  "slack-user-token": ["slack-bot-user-token"],
  "slack-web-hook": ["slack-webhook"],
  "slack-webhook-url": ["slack-webhook"],
  "square-access-token": ["square-token"],
  "stripe-access-token": ["stripe-live-key", "stripe-test-key"],
  "stripe-secret-token": ["stripe-live-key", "stripe-test-key"],
  "telegram-bot-api-token": ["telegram-bot-token"],
  "twilio-api-key": ["twilio-api-key-sid"],
  "twitter-bearer-token": ["twitter-bearer"],
  "vault-service-token": ["vault-token"],
};

/** Queries of KICS for compose files: https://docs.kics.io/latest/queries/dockercompose-queries/ */
const KICS_QUERIES: Readonly<Record<string, readonly string[]>> = {
  "071a71ff-f868-47a4-ac0b-3c59e4ab5443": ["compose-host-network"],
  "1c1325ff-831d-43a1-973e-839ae57dfcc0": ["compose-sensitive-mount"],
  "221e0658-cb2a-44e3-b08a-db96a341d6fa": ["compose-no-pids-limit"],
  "27fcc7d6-c49b-46e0-98f1-6c082a6a2750": ["compose-no-new-privileges-missing"],
  "2fc99041-ddad-49d5-853f-e35e70a48391": ["compose-restart-unbounded"],
  "404fde2c-bc4b-4371-9747-7054132ac953": ["compose-seccomp-unconfined"],
  "451d79dc-0588-476a-ad03-3c7f0320abb3": ["compose-port-public"],
  "4f31dd9f-2cc3-4751-9b53-67e4af83dac0": ["compose-host-pid"],
  "698ed579-b239-4f8f-a388-baa4bcb13ef8": ["compose-healthcheck-missing"],
  "6b610c50-99fb-4ef0-a5f3-e312fd945bc3": ["compose-no-cpu-limit"],
  "8af7162d-6c98-482f-868e-0d33fb675ca8": ["compose-host-userns"],
  "ae5b6871-7f45-42e0-bb4c-ab300c4d2026": ["compose-privileged"],
  "baa3890f-bed7-46f5-ab8f-1da8fc91c729": ["compose-host-ipc"],
  "baa452f0-1f21-4a25-ace5-844e7a5f410d": ["compose-mount-propagation"],
  "bb9ac4f7-e13b-423d-a010-c74a1bfbe492": ["compose-no-memory-limit"],
  "bc2908f3-f73c-40a9-8793-c1b7d5544f79": ["compose-privileged-port"],
  "ce14a68b-1668-41a0-ab7d-facd9f784742": ["compose-networks-not-set"],
  "ce76b7d0-9e77-464d-b86f-c5c48e03e22d": ["compose-cap-drop-missing"],
  "d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b": ["compose-docker-socket"],
};

/** Rules of dclint that are no matter of style: https://github.com/zavoloklom/docker-compose-linter/tree/main/docs/rules */
const DCLINT_RULES: Readonly<Record<string, readonly string[]>> = {
  "no-unbound-port-interfaces": ["compose-port-public"],
  "service-image-require-explicit-tag": ["compose-image-latest"],
};

const TABLES = { secret: SECRET_RULES, kics: KICS_QUERIES, dclint: DCLINT_RULES } as const;

/** Our rules for a name of another tool; `undefined`: none is known to be that. */
export function ownRulesOf(tool: keyof typeof TABLES, name: string): readonly string[] | undefined {
  return Object.hasOwn(TABLES[tool], name) ? TABLES[tool][name] : undefined;
}

/** Every rule of ours that is named here. */
export const namedHere: readonly string[] = Object.values(TABLES).flatMap((table) => Object.values(table).flat());
