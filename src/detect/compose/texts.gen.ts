// Written by `npm run gen`.
import type { RuleText } from "../../model/rule.ts";
import { texts as _compose_admin_port_public } from "./rules/compose-admin-port-public.ts";
import { texts as _compose_anonymous_vector_db } from "./rules/compose-anonymous-vector-db.ts";
import { texts as _compose_apparmor_unconfined } from "./rules/compose-apparmor-unconfined.ts";
import { texts as _compose_audit_disabled } from "./rules/compose-audit-disabled.ts";
import { texts as _compose_auth_disabled } from "./rules/compose-auth-disabled.ts";
import { texts as _compose_build_privileged } from "./rules/compose-build-privileged.ts";
import { texts as _compose_build_secret_arg } from "./rules/compose-build-secret-arg.ts";
import { texts as _compose_cap_add_dangerous } from "./rules/compose-cap-add-dangerous.ts";
import { texts as _compose_cap_add } from "./rules/compose-cap-add.ts";
import { texts as _compose_cap_drop_missing } from "./rules/compose-cap-drop-missing.ts";
import { texts as _compose_cookie_insecure } from "./rules/compose-cookie-insecure.ts";
import { texts as _compose_cors_wildcard } from "./rules/compose-cors-wildcard.ts";
import { texts as _compose_datastore_port_public } from "./rules/compose-datastore-port-public.ts";
import { texts as _compose_db_encryption_unset } from "./rules/compose-db-encryption-unset.ts";
import { texts as _compose_db_ephemeral_data } from "./rules/compose-db-ephemeral-data.ts";
import { texts as _compose_db_superuser } from "./rules/compose-db-superuser.ts";
import { texts as _compose_debug_enabled } from "./rules/compose-debug-enabled.ts";
import { texts as _compose_default_bridge } from "./rules/compose-default-bridge.ts";
import { texts as _compose_default_credential } from "./rules/compose-default-credential.ts";
import { texts as _compose_device } from "./rules/compose-device.ts";
import { texts as _compose_docker_api_tcp } from "./rules/compose-docker-api-tcp.ts";
import { texts as _compose_docker_socket } from "./rules/compose-docker-socket.ts";
import { texts as _compose_env_file_mounted } from "./rules/compose-env-file-mounted.ts";
import { texts as _compose_env_file_tracked } from "./rules/compose-env-file-tracked.ts";
import { texts as _compose_healthcheck_disabled } from "./rules/compose-healthcheck-disabled.ts";
import { texts as _compose_healthcheck_missing } from "./rules/compose-healthcheck-missing.ts";
import { texts as _compose_hook_privileged } from "./rules/compose-hook-privileged.ts";
import { texts as _compose_host_cgroup } from "./rules/compose-host-cgroup.ts";
import { texts as _compose_host_ipc } from "./rules/compose-host-ipc.ts";
import { texts as _compose_host_network } from "./rules/compose-host-network.ts";
import { texts as _compose_host_pid } from "./rules/compose-host-pid.ts";
import { texts as _compose_host_userns } from "./rules/compose-host-userns.ts";
import { texts as _compose_host_uts } from "./rules/compose-host-uts.ts";
import { texts as _compose_image_downgrade } from "./rules/compose-image-downgrade.ts";
import { texts as _compose_image_impersonation } from "./rules/compose-image-impersonation.ts";
import { texts as _compose_image_latest } from "./rules/compose-image-latest.ts";
import { texts as _compose_image_major_jump } from "./rules/compose-image-major-jump.ts";
import { texts as _compose_image_mutable_tag } from "./rules/compose-image-mutable-tag.ts";
import { texts as _compose_image_no_digest } from "./rules/compose-image-no-digest.ts";
import { texts as _compose_image_registry_changed } from "./rules/compose-image-registry-changed.ts";
import { texts as _compose_image_untrusted_registry } from "./rules/compose-image-untrusted-registry.ts";
import { texts as _compose_inference_port_public } from "./rules/compose-inference-port-public.ts";
import { texts as _compose_invalid_shape } from "./rules/compose-invalid-shape.ts";
import { texts as _compose_invalid } from "./rules/compose-invalid.ts";
import { texts as _compose_limits_disabled } from "./rules/compose-limits-disabled.ts";
import { texts as _compose_logging_disabled } from "./rules/compose-logging-disabled.ts";
import { texts as _compose_logs_ephemeral } from "./rules/compose-logs-ephemeral.ts";
import { texts as _compose_mount_propagation } from "./rules/compose-mount-propagation.ts";
import { texts as _compose_network_internal } from "./rules/compose-network-internal.ts";
import { texts as _compose_networks_not_set } from "./rules/compose-networks-not-set.ts";
import { texts as _compose_no_backup } from "./rules/compose-no-backup.ts";
import { texts as _compose_no_cpu_limit } from "./rules/compose-no-cpu-limit.ts";
import { texts as _compose_no_image_scan } from "./rules/compose-no-image-scan.ts";
import { texts as _compose_no_log_rotation } from "./rules/compose-no-log-rotation.ts";
import { texts as _compose_no_log_shipping } from "./rules/compose-no-log-shipping.ts";
import { texts as _compose_no_memory_limit } from "./rules/compose-no-memory-limit.ts";
import { texts as _compose_no_new_privileges_disabled } from "./rules/compose-no-new-privileges-disabled.ts";
import { texts as _compose_no_new_privileges_missing } from "./rules/compose-no-new-privileges-missing.ts";
import { texts as _compose_no_pids_limit } from "./rules/compose-no-pids-limit.ts";
import { texts as _compose_no_sso } from "./rules/compose-no-sso.ts";
import { texts as _compose_no_tls } from "./rules/compose-no-tls.ts";
import { texts as _compose_open_registration } from "./rules/compose-open-registration.ts";
import { texts as _compose_plaintext_connection } from "./rules/compose-plaintext-connection.ts";
import { texts as _compose_port_public } from "./rules/compose-port-public.ts";
import { texts as _compose_privileged_port } from "./rules/compose-privileged-port.ts";
import { texts as _compose_privileged } from "./rules/compose-privileged.ts";
import { texts as _compose_provider_exec } from "./rules/compose-provider-exec.ts";
import { texts as _compose_read_only_missing } from "./rules/compose-read-only-missing.ts";
import { texts as _compose_redis_no_auth } from "./rules/compose-redis-no-auth.ts";
import { texts as _compose_remote_include } from "./rules/compose-remote-include.ts";
import { texts as _compose_restart_unbounded } from "./rules/compose-restart-unbounded.ts";
import { texts as _compose_runs_as_root } from "./rules/compose-runs-as-root.ts";
import { texts as _compose_seccomp_unconfined } from "./rules/compose-seccomp-unconfined.ts";
import { texts as _compose_secret_default_fallback } from "./rules/compose-secret-default-fallback.ts";
import { texts as _compose_secret_in_command } from "./rules/compose-secret-in-command.ts";
import { texts as _compose_secret_in_config_content } from "./rules/compose-secret-in-config-content.ts";
import { texts as _compose_secret_in_environment } from "./rules/compose-secret-in-environment.ts";
import { texts as _compose_selinux_disabled } from "./rules/compose-selinux-disabled.ts";
import { texts as _compose_sensitive_mount } from "./rules/compose-sensitive-mount.ts";
import { texts as _compose_shared_volume } from "./rules/compose-shared-volume.ts";
import { texts as _compose_signature_check_disabled } from "./rules/compose-signature-check-disabled.ts";
import { texts as _compose_ssh_port } from "./rules/compose-ssh-port.ts";
import { texts as _compose_sysctl_unsafe } from "./rules/compose-sysctl-unsafe.ts";
import { texts as _compose_systempaths_unconfined } from "./rules/compose-systempaths-unconfined.ts";
import { texts as _compose_tls_verify_disabled } from "./rules/compose-tls-verify-disabled.ts";
import { texts as _compose_traefik_insecure_api } from "./rules/compose-traefik-insecure-api.ts";
import { texts as _compose_unresolved_reference } from "./rules/compose-unresolved-reference.ts";
import { texts as _compose_user_missing } from "./rules/compose-user-missing.ts";
import { texts as _compose_weak_secret_key } from "./rules/compose-weak-secret-key.ts";
import { texts as _dify_sandbox_egress } from "./rules/dify-sandbox-egress.ts";

/** The sentences of every compose rule, by rule id. */
export const composeTexts: Readonly<Record<string, RuleText>> = {
  "compose-admin-port-public": _compose_admin_port_public,
  "compose-anonymous-vector-db": _compose_anonymous_vector_db,
  "compose-apparmor-unconfined": _compose_apparmor_unconfined,
  "compose-audit-disabled": _compose_audit_disabled,
  "compose-auth-disabled": _compose_auth_disabled,
  "compose-build-privileged": _compose_build_privileged,
  "compose-build-secret-arg": _compose_build_secret_arg,
  "compose-cap-add": _compose_cap_add,
  "compose-cap-add-dangerous": _compose_cap_add_dangerous,
  "compose-cap-drop-missing": _compose_cap_drop_missing,
  "compose-cookie-insecure": _compose_cookie_insecure,
  "compose-cors-wildcard": _compose_cors_wildcard,
  "compose-datastore-port-public": _compose_datastore_port_public,
  "compose-db-encryption-unset": _compose_db_encryption_unset,
  "compose-db-ephemeral-data": _compose_db_ephemeral_data,
  "compose-db-superuser": _compose_db_superuser,
  "compose-debug-enabled": _compose_debug_enabled,
  "compose-default-bridge": _compose_default_bridge,
  "compose-default-credential": _compose_default_credential,
  "compose-device": _compose_device,
  "compose-docker-api-tcp": _compose_docker_api_tcp,
  "compose-docker-socket": _compose_docker_socket,
  "compose-env-file-mounted": _compose_env_file_mounted,
  "compose-env-file-tracked": _compose_env_file_tracked,
  "compose-healthcheck-disabled": _compose_healthcheck_disabled,
  "compose-healthcheck-missing": _compose_healthcheck_missing,
  "compose-hook-privileged": _compose_hook_privileged,
  "compose-host-cgroup": _compose_host_cgroup,
  "compose-host-ipc": _compose_host_ipc,
  "compose-host-network": _compose_host_network,
  "compose-host-pid": _compose_host_pid,
  "compose-host-userns": _compose_host_userns,
  "compose-host-uts": _compose_host_uts,
  "compose-image-downgrade": _compose_image_downgrade,
  "compose-image-impersonation": _compose_image_impersonation,
  "compose-image-latest": _compose_image_latest,
  "compose-image-major-jump": _compose_image_major_jump,
  "compose-image-mutable-tag": _compose_image_mutable_tag,
  "compose-image-no-digest": _compose_image_no_digest,
  "compose-image-registry-changed": _compose_image_registry_changed,
  "compose-image-untrusted-registry": _compose_image_untrusted_registry,
  "compose-inference-port-public": _compose_inference_port_public,
  "compose-invalid": _compose_invalid,
  "compose-invalid-shape": _compose_invalid_shape,
  "compose-limits-disabled": _compose_limits_disabled,
  "compose-logging-disabled": _compose_logging_disabled,
  "compose-logs-ephemeral": _compose_logs_ephemeral,
  "compose-mount-propagation": _compose_mount_propagation,
  "compose-network-internal": _compose_network_internal,
  "compose-networks-not-set": _compose_networks_not_set,
  "compose-no-backup": _compose_no_backup,
  "compose-no-cpu-limit": _compose_no_cpu_limit,
  "compose-no-image-scan": _compose_no_image_scan,
  "compose-no-log-rotation": _compose_no_log_rotation,
  "compose-no-log-shipping": _compose_no_log_shipping,
  "compose-no-memory-limit": _compose_no_memory_limit,
  "compose-no-new-privileges-disabled": _compose_no_new_privileges_disabled,
  "compose-no-new-privileges-missing": _compose_no_new_privileges_missing,
  "compose-no-pids-limit": _compose_no_pids_limit,
  "compose-no-sso": _compose_no_sso,
  "compose-no-tls": _compose_no_tls,
  "compose-open-registration": _compose_open_registration,
  "compose-plaintext-connection": _compose_plaintext_connection,
  "compose-port-public": _compose_port_public,
  "compose-privileged": _compose_privileged,
  "compose-privileged-port": _compose_privileged_port,
  "compose-provider-exec": _compose_provider_exec,
  "compose-read-only-missing": _compose_read_only_missing,
  "compose-redis-no-auth": _compose_redis_no_auth,
  "compose-remote-include": _compose_remote_include,
  "compose-restart-unbounded": _compose_restart_unbounded,
  "compose-runs-as-root": _compose_runs_as_root,
  "compose-seccomp-unconfined": _compose_seccomp_unconfined,
  "compose-secret-default-fallback": _compose_secret_default_fallback,
  "compose-secret-in-command": _compose_secret_in_command,
  "compose-secret-in-config-content": _compose_secret_in_config_content,
  "compose-secret-in-environment": _compose_secret_in_environment,
  "compose-selinux-disabled": _compose_selinux_disabled,
  "compose-sensitive-mount": _compose_sensitive_mount,
  "compose-shared-volume": _compose_shared_volume,
  "compose-signature-check-disabled": _compose_signature_check_disabled,
  "compose-ssh-port": _compose_ssh_port,
  "compose-sysctl-unsafe": _compose_sysctl_unsafe,
  "compose-systempaths-unconfined": _compose_systempaths_unconfined,
  "compose-tls-verify-disabled": _compose_tls_verify_disabled,
  "compose-traefik-insecure-api": _compose_traefik_insecure_api,
  "compose-unresolved-reference": _compose_unresolved_reference,
  "compose-user-missing": _compose_user_missing,
  "compose-weak-secret-key": _compose_weak_secret_key,
  "dify-sandbox-egress": _dify_sandbox_egress,
};
