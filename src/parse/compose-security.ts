// What a service asks of the kernel: security options and capabilities, each in one form.
import { scalarsAt } from "./compose-fields.ts";
import { sliceScalar } from "./compose-interpolate.ts";
import type { MapNode, ScalarNode } from "./yaml-nodes.ts";

/** An entry of `security_opt`: `name:value` and `name=value` are equal. */
export interface SecurityOption {
  /** Empty where a variable without a value may stand for any. */
  readonly name: string;
  /** Absent: the name stands alone. */
  readonly value?: string;
  /** Name or value depends on a variable that nobody in the repository supplies. */
  readonly unknown: boolean;
  /** The list item. */
  readonly scalar: ScalarNode;
}

/** An entry of `cap_add` or `cap_drop`. */
export interface Capability {
  /** Upper case, without `CAP_`. */
  readonly name: string;
  readonly unknown: boolean;
  /** The list item. */
  readonly scalar: ScalarNode;
}

/** In the order of the list; of two with one name Docker takes the last. */
export function securityOptions(service: MapNode): readonly SecurityOption[] {
  return scalarsAt(service, "security_opt").map((scalar) => {
    const text = scalar.value;
    const end = text.search(/[:=]/);
    const isNameUnknown = (end < 0 ? scalar : sliceScalar(scalar, 0, end)).unknown === true;
    return {
      name: isNameUnknown ? "" : (end < 0 ? text : text.slice(0, end)).trim(),
      ...(end < 0 ? {} : { value: text.slice(end + 1).trim() }),
      unknown: scalar.unknown === true,
      scalar,
    };
  });
}

/** The option that counts among those named `name`. */
export function securityOption(options: readonly SecurityOption[], name: string): SecurityOption | undefined {
  return options.findLast((option) => option.name === name);
}

/** In the order of the list. */
export function capabilities(service: MapNode, field: "cap_add" | "cap_drop"): readonly Capability[] {
  return scalarsAt(service, field).map((scalar) => ({
    name: scalar.value.trim().toUpperCase().replace(/^CAP_/, ""),
    unknown: scalar.unknown === true,
    scalar,
  }));
}
