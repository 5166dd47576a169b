import { type Language, type Values } from "../model/text.ts";
/** What is said of keys that providers were asked about. */
declare const verifySentences: {
    readonly notice: {
        readonly en: "Asked the providers about the keys: {live} live, {revoked} revoked";
        readonly zh: "已向服务商在线验证密钥：有效 {live} 个，已吊销 {revoked} 个";
    };
    readonly "notice-unknown": {
        readonly en: "Asked the providers about the keys: {live} live, {revoked} revoked, {unknown} unknown ({list})";
        readonly zh: "已向服务商在线验证密钥：有效 {live} 个，已吊销 {revoked} 个，无法判断 {unknown} 个（{list}）";
    };
    readonly separator: {
        readonly en: ", ";
        readonly zh: "，";
    };
    readonly "reason.no-verifier": {
        readonly en: "{count} of a kind that nobody can be asked about";
        readonly zh: "{count} 个没有可询问的服务商";
    };
    readonly "reason.odd-key": {
        readonly en: "{count} that fit in no request";
        readonly zh: "{count} 个无法放入请求";
    };
    readonly "reason.other-server": {
        readonly en: "{count} perhaps of a server of your own";
        readonly zh: "{count} 个可能属于自建服务器";
    };
    readonly "reason.no-address": {
        readonly en: "{count} without an address of the provider";
        readonly zh: "{count} 个解析不到服务商地址";
    };
    readonly "reason.private-address": {
        readonly en: "{count} where the provider's name has a private address";
        readonly zh: "{count} 个的服务商域名指向内网地址";
    };
    readonly "reason.unreachable": {
        readonly en: "{count} with the provider out of reach";
        readonly zh: "{count} 个无法连接服务商";
    };
    readonly "reason.certificate": {
        readonly en: "{count} with a wrong certificate";
        readonly zh: "{count} 个证书不符";
    };
    readonly "reason.timeout": {
        readonly en: "{count} without an answer in time";
        readonly zh: "{count} 个未及时得到答复";
    };
    readonly "reason.redirect": {
        readonly en: "{count} answered with a redirect";
        readonly zh: "{count} 个的答复是重定向";
    };
    readonly "reason.rate-limited": {
        readonly en: "{count} that the provider rate-limited";
        readonly zh: "{count} 个被服务商限流";
    };
    readonly "reason.other-answer": {
        readonly en: "{count} with another answer";
        readonly zh: "{count} 个得到其他答复";
    };
    readonly "reason.time-is-up": {
        readonly en: "{count} left when the time was up";
        readonly zh: "{count} 个因时间用尽而未验证";
    };
    readonly "reason.too-many": {
        readonly en: "{count} beyond the most that are asked about";
        readonly zh: "{count} 个超出单次上限";
    };
};
export declare function sayVerify(language: Language, id: keyof typeof verifySentences, values?: Values): string;
export {};
