// Sentences of what stands beside an env file; every rule that tells it has them.
import type { Text } from "../../model/text.ts";

/** By key of `RelatedPlace.message`. */
export const besideTexts = {
  readBy: { en: "service {reader} reads it by `env_file`", zh: "服务 {reader} 通过 `env_file` 读取它" },
  mountedIn: { en: "service {reader} mounts it", zh: "服务 {reader} 挂载了它" },
  filledIn: { en: "service {reader} gets {names} from it", zh: "服务 {reader} 从中取用 {names}" },
  content: { en: "containers get it as {reader}", zh: "它以 {reader} 的名义交给容器" },
  sameAsExample: {
    en: "{names}: the same value as in this example, which everyone copies",
    zh: "{names} 的值与此示例文件相同，任何人都能看到",
  },
  alsoIn: {
    en: "the same secret as {names}: replace it in both places",
    zh: "与 {names} 是同一个密钥，两处都要更换",
  },
  ignored: { en: "this line ignores it", zh: "这一行忽略了它" },
  forced: {
    en: "this line ignores it: it was added all the same, as `git add -f` does",
    zh: "这一行忽略了它，但它仍被加入（如使用 `git add -f`）",
  },
  stillTracked: {
    en: "this line ignores it, but git tracks it all the same",
    zh: "这一行忽略了它，但 Git 仍在跟踪它",
  },
  takenBack: {
    en: "this line takes it out of what is ignored: remove the line",
    zh: "这一行取消了对它的忽略，删除这一行",
  },
  copied: {
    en: "the build takes it into the image: add the line {line} to {ignoreFile}",
    zh: "构建会把它带入镜像：在 {ignoreFile} 中加一行 {line}",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What to do with the file itself: untrack it, and keep it from coming back. */
export const untrackTexts = {
  fix: {
    en: "git rm --cached {argument} (the file stays on your disk), then add the line {line} to {ignoreFile}",
    zh: "git rm --cached {argument}（文件仍留在磁盘上），再在 {ignoreFile} 中加一行 {line}",
  },
  fixes: {
    ignored: {
      en: "git rm --cached {argument} (the file stays on your disk); {ignoreFile} has its line already",
      zh: "git rm --cached {argument}（文件仍留在磁盘上）；{ignoreFile} 中已有对应规则",
    },
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
