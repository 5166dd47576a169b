// Secrets in files of the repository that a project gives to its containers, told at the line that names the file.
import type { Gate } from "../../model/rule.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { SourceText } from "../../parse/compose-source-text.ts";
import { baseName, isEnvFileName, isTemplateName } from "../../parse/path-class.ts";
import { isEncryptedFile } from "../env-file/encrypted.ts";
import { isSecretName } from "../secret-name.ts";
import { isSecretText } from "../secret-value.ts";
import { detectSecrets, secretRule } from "../secrets/detect-secrets.ts";
import type { Found } from "./compose-rule.ts";
import { placesOf } from "./places.ts";

/** A file that a top-level secret or config is made of; an example, an empty, a public and an encrypted one are left alone. */
export function inFiles({ files }: ComposeProject): readonly Found[] {
  return files.contents.flatMap(({ kind, name, file, text }): readonly Found[] => {
    const held = heldIn(text, [name]) ?? (kind === "secrets" ? wholeSecret(text, name) : undefined);
    if (held === undefined) return [];
    return [
      {
        subject: `${kind}/${name}`,
        identity: held.text,
        held: held.text,
        places: placesOf(file),
        message: held.kind === "key" ? "key" : kind === "secrets" ? "file" : "config",
        ...softened(held),
        coveredBy: keyOf(text.path),
        values: { config: name, name: text.path },
      },
    ];
  });
}

/** A file that a service mounts, or one in a folder that it mounts. Env files are told by themselves. */
export function inMounts({ files }: ComposeProject): readonly Found[] {
  return [...files.sources].flatMap(([service, sources]) => {
    const found = new Map<string, Found>();
    for (const { mount, text } of sources) {
      const { path } = text;
      const held = isEnvFileName(path) || found.has(path) ? undefined : heldIn(text, [mount.target]);
      if (held === undefined) continue;
      found.set(path, {
        subject: `mounts/${path}`,
        name: `mounts/${baseName(path)}`,
        service,
        identity: held.text,
        held: held.text,
        places: mount.scalar === undefined ? [mount.at] : placesOf(mount.scalar),
        message: held.kind === "key" ? "mountedKey" : "mounted",
        ...softened(held),
        coveredBy: keyOf(path),
        values: { config: mount.target, name: path },
      });
    }
    return [...found.values()];
  });
}

/** Of the finding that the file is by itself. */
function keyOf(path: string): string {
  return `${isEnvFileName(path) ? "env-file" : "secrets-in"}:${path}`;
}

/** A private key or another secret; `text` stays in memory. */
interface Held {
  readonly kind: "key" | "secret";
  readonly text: string;
  /** As the file's own finding has it: a key below tests warns. */
  readonly gateAtMost?: Gate | undefined;
}

function softened({ gateAtMost }: Held): Pick<Found, "gateAtMost"> {
  return gateAtMost === undefined ? {} : { gateAtMost };
}

/** Settings and keys are shorter. */
const MAX_BYTES = 256 * 1024;
const MAX_PASSWORD = 1024;

/** `undefined`: nothing, or an example, or a file that is encrypted. `names` are what the project calls it: a file of one word is judged by them. */
function heldIn(text: SourceText, names: readonly string[]): Held | undefined {
  const { bytes } = text.view;
  if (isTemplateName(text.path) || bytes.length > MAX_BYTES || isEncryptedFile(bytes)) return undefined;
  const found = detectSecrets(text.view, { path: text.path, origin: "file" }).flatMap(
    ({ ruleId, secret, severity, confidence, gateAtMost }) => {
      const rule = secretRule(ruleId);
      const isWeak = (severity ?? rule?.severity) === "low" || (confidence ?? rule?.confidence) === "low";
      if (secret === undefined || isWeak) return [];
      // A server's own configuration explains its passwords by example.
      const isExample = !isPrivateKey(ruleId) && standsInMarkupComment(bytes, secret.start);
      return isExample ? [] : [{ ruleId, text: text.view.textOf(secret), gateAtMost }];
    },
  );
  const key = found.find(({ ruleId }) => isPrivateKey(ruleId));
  if (key !== undefined) return { ...key, kind: "key" };
  const [first] = found;
  if (first !== undefined) return { ...first, kind: "secret" };
  const value = bytes.length > MAX_PASSWORD ? "" : text.view.string().trim();
  const isWord = value !== "" && !/\s/.test(value);
  const name = isWord ? [baseName(text.path), ...names].map(stem).find(isSecretName) : undefined;
  return name !== undefined && !isPublicKey(value) && isSecretText(name, value)
    ? { kind: "secret", text: value }
    : undefined;
}

/** Whether `<!--` opened a comment before `at` that has not ended there. */
function standsInMarkupComment(bytes: Uint8Array, at: number): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, at);
  return text.lastIndexOf("<!--") > text.lastIndexOf("-->");
}

/** All that stands in the file of a secret is one. */
function wholeSecret(text: SourceText, name: string): Held | undefined {
  const value = text.view.string().trim();
  const isNone = isTemplateName(text.path) || isEncryptedFile(text.view.bytes) || isPublicKey(value);
  return isNone || !isSecretText(name, value) ? undefined : { kind: "secret", text: value };
}

/** A certificate, or the half of a key pair that everyone may have. */
function isPublicKey(value: string): boolean {
  if (/PRIVATE KEY/.test(value)) return false;
  return /^(?:-----BEGIN |---- BEGIN SSH2 PUBLIC|(?:ssh-|ecdsa-|sk-ssh-)[a-z0-9@.-]{1,60} )/.test(value.trimStart());
}

function isPrivateKey(ruleId: string): boolean {
  return secretRule(ruleId)?.provider === "private-key";
}

function stem(path: string): string {
  return baseName(path).replace(/\.[a-z0-9]{1,12}$/i, "");
}
