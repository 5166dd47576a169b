// Written by `npm run gen`.
import type { RuleText } from "../../model/rule.ts";
import { texts as _compose_admin_port_public } from "./rules/compose-admin-port-public.ts";
import { texts as _compose_datastore_port_public } from "./rules/compose-datastore-port-public.ts";
import { texts as _compose_default_credential } from "./rules/compose-default-credential.ts";
import { texts as _compose_docker_socket } from "./rules/compose-docker-socket.ts";
import { texts as _compose_env_file_tracked } from "./rules/compose-env-file-tracked.ts";
import { texts as _compose_host_network } from "./rules/compose-host-network.ts";
import { texts as _compose_image_latest } from "./rules/compose-image-latest.ts";
import { texts as _compose_image_mutable_tag } from "./rules/compose-image-mutable-tag.ts";
import { texts as _compose_image_no_digest } from "./rules/compose-image-no-digest.ts";
import { texts as _compose_inference_port_public } from "./rules/compose-inference-port-public.ts";
import { texts as _compose_invalid } from "./rules/compose-invalid.ts";
import { texts as _compose_port_public } from "./rules/compose-port-public.ts";
import { texts as _compose_privileged } from "./rules/compose-privileged.ts";
import { texts as _compose_runs_as_root } from "./rules/compose-runs-as-root.ts";
import { texts as _compose_secret_default_fallback } from "./rules/compose-secret-default-fallback.ts";
import { texts as _compose_secret_in_environment } from "./rules/compose-secret-in-environment.ts";
import { texts as _compose_unresolved_reference } from "./rules/compose-unresolved-reference.ts";
import { texts as _compose_user_missing } from "./rules/compose-user-missing.ts";
import { texts as _compose_weak_secret_key } from "./rules/compose-weak-secret-key.ts";

/** The sentences of every compose rule, by rule id. */
export const composeTexts: Readonly<Record<string, RuleText>> = {
  "compose-admin-port-public": _compose_admin_port_public,
  "compose-datastore-port-public": _compose_datastore_port_public,
  "compose-default-credential": _compose_default_credential,
  "compose-docker-socket": _compose_docker_socket,
  "compose-env-file-tracked": _compose_env_file_tracked,
  "compose-host-network": _compose_host_network,
  "compose-image-latest": _compose_image_latest,
  "compose-image-mutable-tag": _compose_image_mutable_tag,
  "compose-image-no-digest": _compose_image_no_digest,
  "compose-inference-port-public": _compose_inference_port_public,
  "compose-invalid": _compose_invalid,
  "compose-port-public": _compose_port_public,
  "compose-privileged": _compose_privileged,
  "compose-runs-as-root": _compose_runs_as_root,
  "compose-secret-default-fallback": _compose_secret_default_fallback,
  "compose-secret-in-environment": _compose_secret_in_environment,
  "compose-unresolved-reference": _compose_unresolved_reference,
  "compose-user-missing": _compose_user_missing,
  "compose-weak-secret-key": _compose_weak_secret_key,
};
