/** What a person made of a blocked commit: `owner/name@commit rule` to `right: why` or `false: why`. */
export const reviewed = {
  "getsentry/self-hosted@8fe2e91d9 env-file-committed": "right: a password in words is added to the tracked .env",
  "getsentry/self-hosted@84ebc583d compose-secret-in-environment": "right: the store's keys are written out",
  "getsentry/self-hosted@84ebc583d compose-default-credential": "right: the store's keys are written out",
  "getsentry/self-hosted@84f904f7a compose-default-credential": "right: the store's keys are written out",
  "n8n-io/self-hosted-ai-starter-kit@7c4c25ac8 env-file-committed": "right: two signing keys in words",
  "n8n-io/self-hosted-ai-starter-kit@7c4c25ac8 compose-default-credential": "right: two signing keys in words",
  "n8n-io/self-hosted-ai-starter-kit@9f6b8651f env-file-committed": "right: the first .env holds root and a word",
  "n8n-io/self-hosted-ai-starter-kit@9f6b8651f compose-inference-port-public": "right: Ollama on all interfaces",
  "n8n-io/self-hosted-ai-starter-kit@9f6b8651f compose-anonymous-vector-db":
    "right: Qdrant on all interfaces without a key",
  "langfuse/langfuse@cf24ee840 compose-docker-socket": "right: a service is given the host's Docker, as root",
  "infiniflow/ragflow@197b142ce env-file-committed": "right: one more database password in the tracked .env",
  "infiniflow/ragflow@197b142ce compose-default-credential": "right: one more database password that all have",
  "infiniflow/ragflow@c7a623ff8 env-file-committed": "right: one more database password in the tracked .env",
  "infiniflow/ragflow@c7a623ff8 compose-default-credential": "right: one more database password that all have",
  "infiniflow/ragflow@c7a623ff8 compose-datastore-port-public": "right: ClickHouse on all interfaces",
  "infiniflow/ragflow@e96bc37d0 compose-datastore-port-public": "right: NATS on all interfaces, without a login",
  "infiniflow/ragflow@b7744e053 compose-image-latest": "right: a fixed version became latest",
  "infiniflow/ragflow@c4a982e9f env-file-committed": "right: one more database password in the tracked .env",
  "infiniflow/ragflow@c4a982e9f compose-default-credential": "right: one more database password that all have",
  "infiniflow/ragflow@c4a982e9f compose-datastore-port-public": "right: OceanBase on all interfaces",
  "infiniflow/ragflow@38234aca5 env-file-committed": "right: one more database password in the tracked .env",
  "infiniflow/ragflow@38234aca5 compose-default-credential": "right: one more database password that all have",
  "infiniflow/ragflow@38234aca5 compose-datastore-port-public": "right: OceanBase on all interfaces",
  "makeplane/plane@6d0162266 env-file-committed": "right: an env file with signing keys that all have",
  "makeplane/plane@2c950713a env-file-committed": "right: a broker's password in the tracked env file",
  "makeplane/plane@86715f5b2 compose-default-credential":
    "right: a database URL of references became one with the password written out",
  "zammad/zammad-docker-compose@dfd757c50 compose-anonymous-vector-db":
    "right: the login of Elasticsearch is turned off",
  "FlowiseAI/Flowise@8ba1a0907 compose-redis-no-auth": "right: Redis on all interfaces without a password",
};
