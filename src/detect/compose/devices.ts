// Devices of the host by what they give away.

/** Graphics, accelerators for models, sound, cameras and serial lines: what people hand to a container to use it. */
const PERIPHERALS =
  /^\/dev\/(?:dri|nvidia|kfd|davinci|devmm_svm|hisi_hdc|accel|apex_|dxg|snd|video|media|ttyUSB|ttyACM|ttyAMA|ttyS\d|serial\/)/;

/** Memory of the kernel, whole disks, and the ways to mount one or to start a machine. `/dev` holds them all. */
const RAW =
  /^\/dev(?:$|\/(?:(?:mem|kmem|kmsg|port|fuse|kvm)$|(?:x?v|s|h)d[a-z]|nvme|mmcblk|dm-\d|md\d|mapper(?:\/|$)|disk(?:\/|$)))/;

/** Sources and sinks of bytes that are the same in every container. */
const PSEUDO = /^\/dev\/(?:(?:null|zero|full|random|urandom)$|shm(?:\/|$))/;

/** A device that a service may have: it reaches a piece of hardware, not the host. A name without a path is one of a CDI vendor. */
export function isPeripheral(path: string): boolean {
  return PERIPHERALS.test(path) || PSEUDO.test(path) || !path.startsWith("/");
}

/** A device through which the host can be taken over. */
export function isRawDevice(path: string): boolean {
  return RAW.test(path);
}
