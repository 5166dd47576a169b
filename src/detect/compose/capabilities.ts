// What Linux capabilities mean in a container.

/** What Docker gives a container unless it is dropped. https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities */
export const DEFAULT_CAPABILITIES: readonly string[] =
  "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(
    " ",
  );

const DANGEROUS = new Set(
  "ALL SYS_ADMIN SYS_MODULE SYS_PTRACE SYS_RAWIO SYS_BOOT SYS_TIME DAC_READ_SEARCH NET_ADMIN BPF PERFMON MAC_ADMIN MAC_OVERRIDE MKNOD SYSLOG AUDIT_CONTROL CHECKPOINT_RESTORE".split(
    " ",
  ),
);

/** Whether whoever holds it can get out of the container, or change the host. */
export function breaksIsolation(capability: string): boolean {
  return DANGEROUS.has(capability);
}
