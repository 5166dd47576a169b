import type { Text } from "../model/text.ts";

export const scanSentences = {
  "secret.same-elsewhere": { en: "the same secret is here too", zh: "同一个密钥也在此处" },
  "secret.fix.working-tree": {
    en: "Not committed yet: take it out and read it from the environment. Only if it was shared elsewhere: {steps}.",
    zh: "尚未提交：从文件中取出，改为从环境变量读取。只有在别处分享过才需要轮换：{steps}。",
  },
  "secret.fix.unknown": {
    en: "Take it out and read it from the environment. If the file was committed or shared, replace it first: {steps}.",
    zh: "从文件中取出，改为从环境变量读取。如果文件已经提交或分享过，先轮换：{steps}。",
  },
  "secret.fix.staged": {
    en: "Not committed yet: take it out and read it from the environment, then stage the file again. Only if it was shared elsewhere: {steps}.",
    zh: "尚未提交：从文件中取出，改为从环境变量读取，再重新暂存。只有在别处分享过才需要轮换：{steps}。",
  },
  "secret.fix.unpushed": {
    en: "Not pushed yet: take it out of the commits that hold it (git rebase -i) and read it from the environment. Only if it was shared elsewhere: {steps}.",
    zh: "尚未推送：用 git rebase -i 改写含有它的提交，改为从环境变量读取。只有在别处分享过才需要轮换：{steps}。",
  },
  "secret.fix.pushed": {
    en: "Already pushed, so replace it first: {steps}. Then read the new one from the environment; old commits stay readable, so taking it out is not enough.",
    zh: "已经推送，先轮换：{steps}。然后从环境变量读取新值；旧提交仍可读取，只从文件中取出并不够。",
  },
  "secret.fix.history": {
    en: "An old commit holds it, so replace it first: {steps}. Rewriting the history is a choice: copies of it keep the old value.",
    zh: "旧提交中含有它，先轮换：{steps}。是否改写历史由你决定：已有的副本仍保留旧值。",
  },
  "secret.fix.commit-message.uncommitted": {
    en: "Not committed yet: write the message without it. Only if it was shared elsewhere: {steps}.",
    zh: "尚未提交：写提交说明时去掉它。只有在别处分享过才需要轮换：{steps}。",
  },
  "secret.fix.commit-message.unpushed": {
    en: "Not pushed yet: write the message without it (git commit --amend, for an older commit git rebase -i). Only if it was shared elsewhere: {steps}.",
    zh: "尚未推送：改写提交说明，去掉它（git commit --amend，较早的提交用 git rebase -i）。只有在别处分享过才需要轮换：{steps}。",
  },
  "secret.fix.commit-message.pushed": {
    en: "Already pushed, so replace it first: {steps}. Commits stay readable, so another message is not enough.",
    zh: "已经推送，先轮换：{steps}。旧提交仍可读取，只改写提交说明并不够。",
  },
  "secret.fix.tag-message.unpushed": {
    en: "Not pushed yet: make the tag again with a message without it (git tag -a -f). Only if it was shared elsewhere: {steps}.",
    zh: "尚未推送：用不含它的说明重新打标签（git tag -a -f）。只有在别处分享过才需要轮换：{steps}。",
  },
  "secret.fix.tag-message.pushed": {
    en: "Already pushed, so replace it first: {steps}. Clones keep the old tag, so making it again is not enough.",
    zh: "已经推送，先轮换：{steps}。已有的克隆仍保留旧标签，只重新打标签并不够。",
  },
  "secret.fix.file-name.uncommitted": {
    en: "Not committed yet: give the file another name. Only if it was shared elsewhere: {steps}.",
    zh: "尚未提交：给文件改名。只有在别处分享过才需要轮换：{steps}。",
  },
  "secret.fix.file-name.unpushed": {
    en: "Not pushed yet: give the file another name (git mv), in every commit that has this one. Only if it was shared elsewhere: {steps}.",
    zh: "尚未推送：用 git mv 给文件改名，含有此名的每次提交都要改。只有在别处分享过才需要轮换：{steps}。",
  },
  "secret.fix.file-name.pushed": {
    en: "Already pushed, so replace it first: {steps}. Old commits keep the name, so another one is not enough.",
    zh: "已经推送，先轮换：{steps}。旧提交仍保留原文件名，只改名并不够。",
  },
  "secret.live": { en: "{message} Its provider accepts it now.", zh: "{message}服务商目前仍接受它。" },
  "secret.revoked": { en: "{message} Its provider no longer accepts it.", zh: "{message}服务商已不再接受它。" },
  "secret.other-before": {
    en: "{message} Before this change another value stood here.",
    zh: "{message}此前这里是另一个值。",
  },
  "secret.in-name": {
    en: "The name of the file holds it: whoever sees a list of the files has it.",
    zh: "文件名中含有它：看到文件列表的人就能拿到。",
  },
  "secret.fix.archive-member.uncommitted": {
    en: "Make the archive again without it: whoever has the archive has the key, also where a later layer of an image removes the file. If it was shared: {steps}.",
    zh: "重新生成不含它的归档：拿到归档的人就有这个密钥，即使镜像的后续层删除了该文件。如果已经分享过：{steps}。",
  },
  "secret.fix.archive-member.unpushed": {
    en: "Not pushed yet: make the archive again without it, in every commit that holds it (git rebase -i). Only if it was shared elsewhere: {steps}.",
    zh: "尚未推送：重新生成不含它的归档，并用 git rebase -i 改写含有它的每次提交。只有在别处分享过才需要轮换：{steps}。",
  },
  "secret.fix.archive-member.pushed": {
    en: "Already pushed, so replace it first: {steps}. Old commits keep the archive, so making it again is not enough.",
    zh: "已经推送，先轮换：{steps}。旧提交仍保留该归档，只重新生成并不够。",
  },
  "env-file.fix.archive-member": {
    en: "Make the archive again without it, and replace the keys in it if the archive was shared.",
    zh: "重新生成不含它的归档；如果归档已经分享过，还要轮换其中的密钥。",
  },
  "env-file.fix.unpushed": {
    en: "Not pushed yet, so the commits themselves can lose it: {command} (if that is the very first commit: git update-ref -d HEAD), then {steps}, and commit again. Alone, git rm --cached leaves those commits as they are.",
    zh: "尚未推送，可以让提交本身不再含有它：先运行 {command}（如果那是第一次提交：git update-ref -d HEAD），再 {steps}，然后重新提交。只用 git rm --cached 不会改变已有的提交。",
  },
  "env-file.fix.pushed": {
    en: "Already pushed, so replace its secrets first. Then {steps}. Old commits stay readable, so that alone is not enough.",
    zh: "已经推送，先轮换其中的密钥。然后 {steps}。旧提交仍可读取，只做这一步并不够。",
  },
  "env-file.fix.history": {
    en: "An old commit holds it, so replace its secrets first. Where that commit was never pushed it can go as well: {command} (if it is the very first commit: git update-ref -d HEAD), then commit again. Alone, git rm --cached leaves it as it is.",
    zh: "旧提交中含有它，先轮换其中的密钥。如果该提交从未推送，还可以去掉它：运行 {command}（如果那是第一次提交：git update-ref -d HEAD），然后重新提交。只用 git rm --cached 不会改变已有的提交。",
  },
  "problem.link-outside": {
    en: "not looked into: a link that leaves the repository [link-outside]",
    zh: "未能查看其中内容：指向仓库之外的链接 [link-outside]",
  },
  "problem.archive-encrypted": {
    en: "not looked into: encrypted [archive-encrypted]",
    zh: "未能查看其中内容：已加密 [archive-encrypted]",
  },
  "problem.archive-damaged": {
    en: "not looked into as a whole: the archive is damaged or cut off [archive-damaged]",
    zh: "未能查看全部内容：归档已损坏或不完整 [archive-damaged]",
  },
  "problem.archive-unknown-form": {
    en: "not looked into: packed with {detail}, which is not read [archive-unknown-form]",
    zh: "未能查看其中内容：以 {detail} 打包，不支持读取 [archive-unknown-form]",
  },
  "problem.archive-too-deep": {
    en: "not looked into: archives nested deeper than {most} [archive-too-deep]",
    zh: "未能查看其中内容：归档嵌套超过 {most} 层 [archive-too-deep]",
  },
  "problem.archive-too-large": {
    en: "not looked into as a whole: it unpacks to far more than it is [archive-too-large]",
    zh: "未能查看全部内容：解包后的体积远大于归档本身 [archive-too-large]",
  },
  "problem.archive-too-many": {
    en: "not looked into as a whole: it holds more than {most} files [archive-too-many]",
    zh: "未能查看全部内容：其中的文件超过 {most} 个 [archive-too-many]",
  },
  "problem.archive-member-too-large": {
    en: "not read: larger than 1 GiB [archive-member-too-large]",
    zh: "未能读取：超过 1 GiB [archive-member-too-large]",
  },
  "skipped.archive-member-too-large": { en: "not read: larger than 1 GiB", zh: "未能读取：超过 1 GiB" },
  "skipped.link-outside": {
    en: "not looked into: a link that leaves the repository",
    zh: "未能查看其中内容：指向仓库之外的链接",
  },
  "skipped.archive-encrypted": { en: "not looked into: encrypted", zh: "未能查看其中内容：已加密" },
  "skipped.archive-damaged": {
    en: "not looked into as a whole: the archive is damaged or cut off",
    zh: "未能查看全部内容：归档已损坏或不完整",
  },
  "skipped.archive-unknown-form": {
    en: "not looked into: packed with {detail}, which is not read",
    zh: "未能查看其中内容：以 {detail} 打包，不支持读取",
  },
  "skipped.archive-too-deep": {
    en: "not looked into: archives nested deeper than {most}",
    zh: "未能查看其中内容：归档嵌套超过 {most} 层",
  },
  "skipped.archive-too-large": {
    en: "not looked into as a whole: it unpacks to far more than it is",
    zh: "未能查看全部内容：解包后的体积远大于归档本身",
  },
  "skipped.archive-too-many": {
    en: "not looked into as a whole: it holds more than {most} files",
    zh: "未能查看全部内容：其中的文件超过 {most} 个",
  },
  "skipped.archive-accepted": { en: "not looked into, accepted: {reason}", zh: "未查看其中内容，已接受：{reason}" },
  "problem.compose-unread": {
    en: "not judged as compose: from line {line} on it is no valid YAML or more than can be read, and was so before this change (`docker compose config` shows where). It was searched for secrets as text.",
    zh: "未能按 Compose 判定：从第 {line} 行起不是有效的 YAML 或超出可读取的规模，改动之前就已如此（`docker compose config` 可查看位置）。已作为文本查找密钥。",
  },
  "problem.config-unexpected-brace": {
    en: "not judged: line {line} has a brace that belongs nowhere, and the server would refuse the file",
    zh: "未能判定：第 {line} 行有多余的大括号，服务器会拒绝该文件",
  },
  "problem.config-unexpected-end": {
    en: "not judged: what begins on line {line} never ends, and the server would refuse the file",
    zh: "未能判定：第 {line} 行开始的内容没有结束，服务器会拒绝该文件",
  },
  "problem.config-unclosed-quote": {
    en: "not judged: the quote on line {line} never closes, and the server would refuse the file",
    zh: "未能判定：第 {line} 行的引号没有闭合，服务器会拒绝该文件",
  },
  "problem.config-too-deep": {
    en: "not judged: nested deeper on line {line} than can be read safely",
    zh: "未能判定：第 {line} 行嵌套过深，无法安全读取",
  },
  "problem.config-too-large": {
    en: "not judged: it holds more than any configuration does, from line {line} on",
    zh: "未能判定：从第 {line} 行起，内容超出正常配置的规模",
  },
} as const satisfies Readonly<Record<string, Text>>;
