// What compose refuses in a model that could be read. Apart from the catalogue, which every scan loads.
import type { Text } from "../model/text.ts";

/** By the kind of a refusal. */
export const modelSentences = {
  "bad-value": { en: "{where} has a value that compose refuses.", zh: "{where} 的值会被 Compose 拒绝。" },
  "unknown-key": { en: "{where} has no field {detail}.", zh: "{where} 没有 {detail} 这个字段。" },
  "wrong-shape": {
    en: "{where} is a text, list or mapping where compose expects another one.",
    zh: "{where} 的类型（文本、列表或映射）不符合 Compose 的要求。",
  },
  "bad-env-file": {
    en: "Compose cannot read this line of the env file.",
    zh: "Compose 无法读取 .env 文件的这一行。",
  },
  "too-large": {
    en: "The model grows larger than any stack is: not all of it is told.",
    zh: "模型过大，超出任何实际项目，未能全部输出。",
  },
  "missing-file": { en: "{where} names {detail}, which is not there.", zh: "{where} 引用的 {detail} 不存在。" },
  "remote-file": {
    en: "{where} names {detail}, which is fetched when the project starts.",
    zh: "{where} 引用的 {detail} 要到项目启动时才下载。",
  },
  "missing-service": {
    en: "{where} names a service {detail}, which is not there.",
    zh: "{where} 引用的服务 {detail} 不存在。",
  },
  "empty-model": { en: "There is no compose file, or nothing in it.", zh: "没有 Compose 文件，或其中没有内容。" },
  "no-name": {
    en: "The project has no name: neither a `name:` nor a folder name that can be one.",
    zh: "项目没有名称：既没有 `name:`，目录名也不能用作名称。",
  },
  "no-image": { en: "{where} has neither an image nor a build.", zh: "{where} 既没有 image 也没有 build。" },
  "undefined-name": { en: "{where} names {detail}, which is not defined.", zh: "{where} 引用的 {detail} 没有定义。" },
  "dependency-cycle": { en: "{where} leads back to {detail}.", zh: "{where} 又回到 {detail}，形成循环。" },
  excludes: { en: "{where} and {detail} exclude each other.", zh: "{where} 与 {detail} 互相冲突。" },
  "same-target": { en: "{where} mounts something at {detail} twice.", zh: "{where} 在 {detail} 挂载了两次。" },
} as const satisfies Readonly<Record<string, Text>>;
