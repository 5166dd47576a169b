// Written by `npm run gen`.
import type { ComposeRule } from "./compose-rule.ts";
import { rule as _compose_admin_port_public } from "./rules/compose-admin-port-public.ts";
import { rule as _compose_datastore_port_public } from "./rules/compose-datastore-port-public.ts";
import { rule as _compose_default_credential } from "./rules/compose-default-credential.ts";
import { rule as _compose_docker_socket } from "./rules/compose-docker-socket.ts";
import { rule as _compose_env_file_tracked } from "./rules/compose-env-file-tracked.ts";
import { rule as _compose_host_network } from "./rules/compose-host-network.ts";
import { rule as _compose_image_latest } from "./rules/compose-image-latest.ts";
import { rule as _compose_image_mutable_tag } from "./rules/compose-image-mutable-tag.ts";
import { rule as _compose_image_no_digest } from "./rules/compose-image-no-digest.ts";
import { rule as _compose_inference_port_public } from "./rules/compose-inference-port-public.ts";
import { rule as _compose_invalid } from "./rules/compose-invalid.ts";
import { rule as _compose_port_public } from "./rules/compose-port-public.ts";
import { rule as _compose_privileged } from "./rules/compose-privileged.ts";
import { rule as _compose_runs_as_root } from "./rules/compose-runs-as-root.ts";
import { rule as _compose_secret_default_fallback } from "./rules/compose-secret-default-fallback.ts";
import { rule as _compose_secret_in_environment } from "./rules/compose-secret-in-environment.ts";
import { rule as _compose_unresolved_reference } from "./rules/compose-unresolved-reference.ts";
import { rule as _compose_user_missing } from "./rules/compose-user-missing.ts";
import { rule as _compose_weak_secret_key } from "./rules/compose-weak-secret-key.ts";

/** Every compose rule. */
export const composeRules: readonly ComposeRule[] = [
  _compose_admin_port_public,
  _compose_datastore_port_public,
  _compose_default_credential,
  _compose_docker_socket,
  _compose_env_file_tracked,
  _compose_host_network,
  _compose_image_latest,
  _compose_image_mutable_tag,
  _compose_image_no_digest,
  _compose_inference_port_public,
  _compose_invalid,
  _compose_port_public,
  _compose_privileged,
  _compose_runs_as_root,
  _compose_secret_default_fallback,
  _compose_secret_in_environment,
  _compose_unresolved_reference,
  _compose_user_missing,
  _compose_weak_secret_key,
];
