/** Whether a variable of this name holds a secret: DB_PASSWORD yes, PASSWORD_MIN_LENGTH no. */
export function isSecretName(name: string): boolean {
  return /password|secret|token|key/i.test(name);
}
