// What is said after a leak. Apart from the catalogue, which every scan loads.
import type { Text } from "../model/text.ts";

export const revokeSentences = {
  head: { en: "{title} ({rule}): after a leak, in this order", zh: "{title}（{rule}）：泄露之后，按此顺序处理" },
  "step.revoke": { en: "Revoke it", zh: "吊销" },
  file: {
    en: "Revoke each secret that the file holds, where it was issued, and make a new one. Then take the file out of git: stackgate fix --rule env-file-committed --write, or git rm --cached and a line in .gitignore",
    zh: "到签发处逐个吊销文件中的密钥并换新。然后让 Git 不再跟踪该文件：运行 stackgate fix --rule env-file-committed --write，或执行 git rm --cached 并在 .gitignore 中加一行",
  },
  setting: {
    en: "Make a new one where it was issued (the provider, the database, the product itself), so that this one is no longer taken. Then, in the file: {fix}",
    zh: "到签发处（服务商、数据库或产品本身）换新，使旧值失效。然后修改文件：{fix}",
  },
  "revoke.page": { en: "page", zh: "页面" },
  "step.usage": { en: "Look at what was done with it", zh: "查看用量记录" },
  "usage.page": {
    en: "At {page}, look for use that was not yours, from the day of the commit until the key was revoked.",
    zh: "在 {page} 查看从提交之日到吊销为止有没有不属于你的调用。",
  },
  "usage.unknown": {
    en: "In the usage or audit log of the account, look for what was not you, from the day that it was committed until it was revoked. Where there is no such log, take it as used.",
    zh: "在账户的用量或审计日志中查看从提交之日到吊销为止有没有不属于你的操作。没有这类日志时，按已被使用处理。",
  },
  "step.replace": { en: "Replace it at every place that holds it", zh: "在所有用到它的地方更换" },
  "replace.none": {
    en: "No file here is known to hold it. Look also at CI variables, servers and the machines of colleagues; old commits: stackgate scan --history.",
    zh: "此处没有发现含有它的文件。还要检查 CI 变量、服务器和同事的电脑；旧提交用 stackgate scan --history 检查。",
  },
  "replace.more": {
    en: "Places that no file here shows: CI variables, servers, the machines of colleagues.",
    zh: "文件中看不到的地方：CI 变量、服务器、同事的电脑。",
  },
  "place.more": { en: "and {count} more places behind it", zh: "其后另有 {count} 处" },
  "place.service": { en: "service {service}", zh: "服务 {service}" },
  "step.rewrite": { en: "Then, if you like, rewrite history", zh: "然后再考虑改写历史" },
  "rewrite.text": {
    en: "Only now, since whoever has a clone keeps the old commits. Nothing of this is run here; the value is typed at a prompt that shows nothing, so that no shell history and no list of processes holds it:",
    zh: "放在最后，因为已有克隆的人仍保留旧提交。这里不会执行任何命令；密钥在不回显的提示符下输入，不会留在 shell 历史或进程列表中：",
  },
  "rewrite.path": {
    en: "Only now, since whoever has a clone keeps the old commits. Nothing of this is run here; the file is taken out of every commit:",
    zh: "放在最后，因为已有克隆的人仍保留旧提交。这里不会执行任何命令；以下命令从每个提交中去掉该文件：",
  },
  "rewrite.after": {
    en: "That needs git filter-repo 2.47 or newer; refs/pull/* that are rejected are expected. Then everyone makes a new clone. Open pull requests and the caches of the hosting service keep the old commits until you ask its support to remove them.",
    zh: "需要 git filter-repo 2.47 或更新版本；refs/pull/* 被拒绝属正常现象。之后所有人重新克隆。未关闭的 PR 和托管平台的缓存仍保留旧提交，需联系平台清除。",
  },
  "rewrite.untracked": {
    en: "Git tracks none of these places. See whether an old commit holds it: stackgate scan --history. If none does, there is nothing to rewrite.",
    zh: "这些位置都没有被 Git 跟踪。用 stackgate scan --history 查看旧提交中是否有它；没有就无需改写。",
  },
  "rewrite.common": {
    en: "Nothing to rewrite: anyone knows or guesses this value, and to replace it everywhere would change text that has nothing to do with it. A new value is what helps.",
    zh: "无需改写历史：这个值人人都知道或猜得到，整体替换还会改动无关文本。换成新值才有用。",
  },
  "rewrite.outside": {
    en: "This folder is in no git repository. Run this in the repository that it came from.",
    zh: "此目录不在 Git 仓库中。在它所属的仓库中运行此命令。",
  },
  members: {
    en: "Steps for each secret of the file:",
    zh: "文件中各密钥的处理步骤：",
  },
  prompt: { en: "value (not shown): ", zh: "密钥（不回显）：" },
} as const satisfies Readonly<Record<string, Text>>;

export type RevokeSentenceId = keyof typeof revokeSentences;
