import type { CheckResult } from "../secret-rule.ts";
/**
 * The last 6 characters are the CRC32 of those between index `from` and them, in base62 with leading zeros: GitHub's classic tokens
 * (github.blog/2021-04-05-behind-githubs-new-authentication-token-formats), npm, Vercel.
 */
export declare function crc32Base62(from: number): (secret: string) => CheckResult;
/**
 * The last 7 characters are the CRC32 of everything before them, in base36 with leading zeros: GitLab's routable tokens
 * (handbook.gitlab.com, design document "Routable tokens").
 */
export declare function crc32Base36(secret: string): CheckResult;
/**
 * The last 8 characters are, in hex, the lowest byte first, the CRC32 of those between index `from` and the separator before them:
 * Grafana's tokens (github.com/grafana/grafana, pkg/components/satokengen).
 */
export declare function crc32Hex(from: number): (secret: string) => CheckResult;
/**
 * The last 8 characters are, in hex, the CRC32 of everything before them: Private Packagist's tokens
 * (packagist.com/docs/composer-authentication, "Token format").
 */
export declare function crc32HexEnd(secret: string): CheckResult;
