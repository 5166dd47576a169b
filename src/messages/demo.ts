import { fillText, type Language, type Text, type Values } from "../model/text.ts";

/** What the demonstration says between the commands that it runs. */
const demoSentences = {
  start: {
    en: "A small AI stack, in a repository made for this: {folder}",
    zh: "一个小型 AI 部署，放在为演示新建的仓库中：{folder}",
  },
  change: {
    en: "The change: .env with a key made up just now, and Postgres open to every network",
    zh: "这次改动：含有刚生成的密钥的 .env，以及向所有网络开放的 Postgres",
  },
  "change.port": { en: 'was "127.0.0.1:5432:5432"', zh: '原为 "127.0.0.1:5432:5432"' },
  refused: { en: "The commit was refused (exit {status}).", zh: "提交被拒绝（退出码 {status}）。" },
  audit: { en: "What an audit says of the stack as it lies there", zh: "对这套部署的体检结果" },
  fix: { en: "The repair, written", zh: "写入修复" },
  again: { en: "The commit once more", zh: "再次提交" },
  passed: { en: "The commit passed.", zh: "提交通过。" },
  kept: { en: "Kept in {folder}", zh: "保留在 {folder}" },
  removed: { en: "The folder is removed again (--keep leaves it).", zh: "演示用的仓库已删除（--keep 可保留）。" },
  next: { en: "In your own repository: {command}", zh: "在你自己的仓库中运行：{command}" },
} as const satisfies Readonly<Record<string, Text>>;

export function sayDemo(language: Language, id: keyof typeof demoSentences, values: Values = {}): string {
  return fillText(demoSentences[id], values, language);
}
