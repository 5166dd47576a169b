// What other tools call the things that rules of ours find. Only names that mean no more than ours do: an exception must not grow.
import { KICS_QUERIES } from "../../model/kics-queries.ts";

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
