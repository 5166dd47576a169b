import { fillText, type Language, type Text, type Values } from "../model/text.ts";

/** What is said of keys that providers were asked about. */
const verifySentences = {
  notice: {
    en: "Asked the providers about the keys: {live} live, {revoked} revoked",
    zh: "已向服务商在线验证密钥：有效 {live} 个，已吊销 {revoked} 个",
  },
  "notice-unknown": {
    en: "Asked the providers about the keys: {live} live, {revoked} revoked, {unknown} unknown ({list})",
    zh: "已向服务商在线验证密钥：有效 {live} 个，已吊销 {revoked} 个，无法判断 {unknown} 个（{list}）",
  },
  separator: { en: ", ", zh: "，" },
  "reason.no-verifier": {
    en: "{count} of a kind that nobody can be asked about",
    zh: "{count} 个没有可询问的服务商",
  },
  "reason.odd-key": { en: "{count} that fit in no request", zh: "{count} 个无法放入请求" },
  "reason.other-server": { en: "{count} perhaps of a server of your own", zh: "{count} 个可能属于自建服务器" },
  "reason.no-address": { en: "{count} without an address of the provider", zh: "{count} 个解析不到服务商地址" },
  "reason.private-address": {
    en: "{count} where the provider's name has a private address",
    zh: "{count} 个的服务商域名指向内网地址",
  },
  "reason.unreachable": { en: "{count} with the provider out of reach", zh: "{count} 个无法连接服务商" },
  "reason.certificate": { en: "{count} with a wrong certificate", zh: "{count} 个证书不符" },
  "reason.timeout": { en: "{count} without an answer in time", zh: "{count} 个未及时得到答复" },
  "reason.redirect": { en: "{count} answered with a redirect", zh: "{count} 个的答复是重定向" },
  "reason.rate-limited": { en: "{count} that the provider rate-limited", zh: "{count} 个被服务商限流" },
  "reason.other-answer": { en: "{count} with another answer", zh: "{count} 个得到其他答复" },
  "reason.time-is-up": { en: "{count} left when the time was up", zh: "{count} 个因时间用尽而未验证" },
  "reason.too-many": { en: "{count} beyond the most that are asked about", zh: "{count} 个超出单次上限" },
} as const satisfies Readonly<Record<string, Text>>;

export function sayVerify(language: Language, id: keyof typeof verifySentences, values: Values = {}): string {
  return fillText(verifySentences[id], values, language);
}
