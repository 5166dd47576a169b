// Written by `npm run gen`.
import type { ComposeRule } from "./compose-rule.ts";
import { rule as _compose_admin_port_public } from "./rules/compose-admin-port-public.ts";
import { rule as _compose_anonymous_vector_db } from "./rules/compose-anonymous-vector-db.ts";
import { rule as _compose_apparmor_unconfined } from "./rules/compose-apparmor-unconfined.ts";
import { rule as _compose_audit_disabled } from "./rules/compose-audit-disabled.ts";
import { rule as _compose_auth_disabled } from "./rules/compose-auth-disabled.ts";
import { rule as _compose_build_privileged } from "./rules/compose-build-privileged.ts";
import { rule as _compose_build_secret_arg } from "./rules/compose-build-secret-arg.ts";
import { rule as _compose_cap_add_dangerous } from "./rules/compose-cap-add-dangerous.ts";
import { rule as _compose_cap_add } from "./rules/compose-cap-add.ts";
import { rule as _compose_cap_drop_missing } from "./rules/compose-cap-drop-missing.ts";
import { rule as _compose_cookie_insecure } from "./rules/compose-cookie-insecure.ts";
import { rule as _compose_cors_wildcard } from "./rules/compose-cors-wildcard.ts";
import { rule as _compose_datastore_port_public } from "./rules/compose-datastore-port-public.ts";
import { rule as _compose_db_encryption_unset } from "./rules/compose-db-encryption-unset.ts";
import { rule as _compose_db_ephemeral_data } from "./rules/compose-db-ephemeral-data.ts";
import { rule as _compose_db_superuser } from "./rules/compose-db-superuser.ts";
import { rule as _compose_debug_enabled } from "./rules/compose-debug-enabled.ts";
import { rule as _compose_default_bridge } from "./rules/compose-default-bridge.ts";
import { rule as _compose_default_credential } from "./rules/compose-default-credential.ts";
import { rule as _compose_device } from "./rules/compose-device.ts";
import { rule as _compose_docker_api_tcp } from "./rules/compose-docker-api-tcp.ts";
import { rule as _compose_docker_socket } from "./rules/compose-docker-socket.ts";
import { rule as _compose_env_file_mounted } from "./rules/compose-env-file-mounted.ts";
import { rule as _compose_env_file_tracked } from "./rules/compose-env-file-tracked.ts";
import { rule as _compose_healthcheck_disabled } from "./rules/compose-healthcheck-disabled.ts";
import { rule as _compose_healthcheck_missing } from "./rules/compose-healthcheck-missing.ts";
import { rule as _compose_hook_privileged } from "./rules/compose-hook-privileged.ts";
import { rule as _compose_host_cgroup } from "./rules/compose-host-cgroup.ts";
import { rule as _compose_host_ipc } from "./rules/compose-host-ipc.ts";
import { rule as _compose_host_network } from "./rules/compose-host-network.ts";
import { rule as _compose_host_pid } from "./rules/compose-host-pid.ts";
import { rule as _compose_host_userns } from "./rules/compose-host-userns.ts";
import { rule as _compose_host_uts } from "./rules/compose-host-uts.ts";
import { rule as _compose_image_downgrade } from "./rules/compose-image-downgrade.ts";
import { rule as _compose_image_impersonation } from "./rules/compose-image-impersonation.ts";
import { rule as _compose_image_latest } from "./rules/compose-image-latest.ts";
import { rule as _compose_image_major_jump } from "./rules/compose-image-major-jump.ts";
import { rule as _compose_image_mutable_tag } from "./rules/compose-image-mutable-tag.ts";
import { rule as _compose_image_no_digest } from "./rules/compose-image-no-digest.ts";
import { rule as _compose_image_registry_changed } from "./rules/compose-image-registry-changed.ts";
import { rule as _compose_image_untrusted_registry } from "./rules/compose-image-untrusted-registry.ts";
import { rule as _compose_inference_port_public } from "./rules/compose-inference-port-public.ts";
import { rule as _compose_invalid_shape } from "./rules/compose-invalid-shape.ts";
import { rule as _compose_invalid } from "./rules/compose-invalid.ts";
import { rule as _compose_limits_disabled } from "./rules/compose-limits-disabled.ts";
import { rule as _compose_logging_disabled } from "./rules/compose-logging-disabled.ts";
import { rule as _compose_logs_ephemeral } from "./rules/compose-logs-ephemeral.ts";
import { rule as _compose_mount_propagation } from "./rules/compose-mount-propagation.ts";
import { rule as _compose_network_internal } from "./rules/compose-network-internal.ts";
import { rule as _compose_networks_not_set } from "./rules/compose-networks-not-set.ts";
import { rule as _compose_no_backup } from "./rules/compose-no-backup.ts";
import { rule as _compose_no_cpu_limit } from "./rules/compose-no-cpu-limit.ts";
import { rule as _compose_no_image_scan } from "./rules/compose-no-image-scan.ts";
import { rule as _compose_no_log_rotation } from "./rules/compose-no-log-rotation.ts";
import { rule as _compose_no_log_shipping } from "./rules/compose-no-log-shipping.ts";
import { rule as _compose_no_memory_limit } from "./rules/compose-no-memory-limit.ts";
import { rule as _compose_no_new_privileges_disabled } from "./rules/compose-no-new-privileges-disabled.ts";
import { rule as _compose_no_new_privileges_missing } from "./rules/compose-no-new-privileges-missing.ts";
import { rule as _compose_no_pids_limit } from "./rules/compose-no-pids-limit.ts";
import { rule as _compose_no_sso } from "./rules/compose-no-sso.ts";
import { rule as _compose_no_tls } from "./rules/compose-no-tls.ts";
import { rule as _compose_open_registration } from "./rules/compose-open-registration.ts";
import { rule as _compose_plaintext_connection } from "./rules/compose-plaintext-connection.ts";
import { rule as _compose_port_public } from "./rules/compose-port-public.ts";
import { rule as _compose_privileged_port } from "./rules/compose-privileged-port.ts";
import { rule as _compose_privileged } from "./rules/compose-privileged.ts";
import { rule as _compose_provider_exec } from "./rules/compose-provider-exec.ts";
import { rule as _compose_read_only_missing } from "./rules/compose-read-only-missing.ts";
import { rule as _compose_redis_no_auth } from "./rules/compose-redis-no-auth.ts";
import { rule as _compose_remote_include } from "./rules/compose-remote-include.ts";
import { rule as _compose_restart_unbounded } from "./rules/compose-restart-unbounded.ts";
import { rule as _compose_runs_as_root } from "./rules/compose-runs-as-root.ts";
import { rule as _compose_seccomp_unconfined } from "./rules/compose-seccomp-unconfined.ts";
import { rule as _compose_secret_default_fallback } from "./rules/compose-secret-default-fallback.ts";
import { rule as _compose_secret_in_command } from "./rules/compose-secret-in-command.ts";
import { rule as _compose_secret_in_config_content } from "./rules/compose-secret-in-config-content.ts";
import { rule as _compose_secret_in_environment } from "./rules/compose-secret-in-environment.ts";
import { rule as _compose_selinux_disabled } from "./rules/compose-selinux-disabled.ts";
import { rule as _compose_sensitive_mount } from "./rules/compose-sensitive-mount.ts";
import { rule as _compose_shared_volume } from "./rules/compose-shared-volume.ts";
import { rule as _compose_signature_check_disabled } from "./rules/compose-signature-check-disabled.ts";
import { rule as _compose_ssh_port } from "./rules/compose-ssh-port.ts";
import { rule as _compose_sysctl_unsafe } from "./rules/compose-sysctl-unsafe.ts";
import { rule as _compose_systempaths_unconfined } from "./rules/compose-systempaths-unconfined.ts";
import { rule as _compose_tls_verify_disabled } from "./rules/compose-tls-verify-disabled.ts";
import { rule as _compose_traefik_insecure_api } from "./rules/compose-traefik-insecure-api.ts";
import { rule as _compose_unresolved_reference } from "./rules/compose-unresolved-reference.ts";
import { rule as _compose_user_missing } from "./rules/compose-user-missing.ts";
import { rule as _compose_weak_secret_key } from "./rules/compose-weak-secret-key.ts";
import { rule as _dify_sandbox_egress } from "./rules/dify-sandbox-egress.ts";

/** Every compose rule. */
export const composeRules: readonly ComposeRule[] = [
  _compose_admin_port_public,
  _compose_anonymous_vector_db,
  _compose_apparmor_unconfined,
  _compose_audit_disabled,
  _compose_auth_disabled,
  _compose_build_privileged,
  _compose_build_secret_arg,
  _compose_cap_add,
  _compose_cap_add_dangerous,
  _compose_cap_drop_missing,
  _compose_cookie_insecure,
  _compose_cors_wildcard,
  _compose_datastore_port_public,
  _compose_db_encryption_unset,
  _compose_db_ephemeral_data,
  _compose_db_superuser,
  _compose_debug_enabled,
  _compose_default_bridge,
  _compose_default_credential,
  _compose_device,
  _compose_docker_api_tcp,
  _compose_docker_socket,
  _compose_env_file_mounted,
  _compose_env_file_tracked,
  _compose_healthcheck_disabled,
  _compose_healthcheck_missing,
  _compose_hook_privileged,
  _compose_host_cgroup,
  _compose_host_ipc,
  _compose_host_network,
  _compose_host_pid,
  _compose_host_userns,
  _compose_host_uts,
  _compose_image_downgrade,
  _compose_image_impersonation,
  _compose_image_latest,
  _compose_image_major_jump,
  _compose_image_mutable_tag,
  _compose_image_no_digest,
  _compose_image_registry_changed,
  _compose_image_untrusted_registry,
  _compose_inference_port_public,
  _compose_invalid,
  _compose_invalid_shape,
  _compose_limits_disabled,
  _compose_logging_disabled,
  _compose_logs_ephemeral,
  _compose_mount_propagation,
  _compose_network_internal,
  _compose_networks_not_set,
  _compose_no_backup,
  _compose_no_cpu_limit,
  _compose_no_image_scan,
  _compose_no_log_rotation,
  _compose_no_log_shipping,
  _compose_no_memory_limit,
  _compose_no_new_privileges_disabled,
  _compose_no_new_privileges_missing,
  _compose_no_pids_limit,
  _compose_no_sso,
  _compose_no_tls,
  _compose_open_registration,
  _compose_plaintext_connection,
  _compose_port_public,
  _compose_privileged,
  _compose_privileged_port,
  _compose_provider_exec,
  _compose_read_only_missing,
  _compose_redis_no_auth,
  _compose_remote_include,
  _compose_restart_unbounded,
  _compose_runs_as_root,
  _compose_seccomp_unconfined,
  _compose_secret_default_fallback,
  _compose_secret_in_command,
  _compose_secret_in_config_content,
  _compose_secret_in_environment,
  _compose_selinux_disabled,
  _compose_sensitive_mount,
  _compose_shared_volume,
  _compose_signature_check_disabled,
  _compose_ssh_port,
  _compose_sysctl_unsafe,
  _compose_systempaths_unconfined,
  _compose_tls_verify_disabled,
  _compose_traefik_insecure_api,
  _compose_unresolved_reference,
  _compose_user_missing,
  _compose_weak_secret_key,
  _dify_sandbox_egress,
];
