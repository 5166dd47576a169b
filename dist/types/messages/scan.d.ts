export declare const scanSentences: {
    readonly "secret.same-elsewhere": {
        readonly en: "the same secret is here too";
        readonly zh: "同一个密钥也在此处";
    };
    readonly "secret.fix.working-tree": {
        readonly en: "Not committed yet: take it out and read it from the environment. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未提交：从文件中取出，改为从环境变量读取。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.unknown": {
        readonly en: "Take it out and read it from the environment. If the file was committed or shared, replace it first: {steps}.";
        readonly zh: "从文件中取出，改为从环境变量读取。如果文件已经提交或分享过，先轮换：{steps}。";
    };
    readonly "secret.fix.staged": {
        readonly en: "Not committed yet: take it out and read it from the environment, then stage the file again. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未提交：从文件中取出，改为从环境变量读取，再重新暂存。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.unpushed": {
        readonly en: "Not pushed yet: take it out of the commits that hold it (git rebase -i) and read it from the environment. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未推送：用 git rebase -i 改写含有它的提交，改为从环境变量读取。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.pushed": {
        readonly en: "Already pushed, so replace it first: {steps}. Then read the new one from the environment; old commits stay readable, so taking it out is not enough.";
        readonly zh: "已经推送，先轮换：{steps}。然后从环境变量读取新值；旧提交仍可读取，只从文件中取出并不够。";
    };
    readonly "secret.fix.history": {
        readonly en: "An old commit holds it, so replace it first: {steps}. Rewriting the history is a choice: copies of it keep the old value.";
        readonly zh: "旧提交中含有它，先轮换：{steps}。是否改写历史由你决定：已有的副本仍保留旧值。";
    };
    readonly "secret.fix.commit-message.uncommitted": {
        readonly en: "Not committed yet: write the message without it. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未提交：写提交说明时去掉它。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.commit-message.unpushed": {
        readonly en: "Not pushed yet: write the message without it (git commit --amend, for an older commit git rebase -i). Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未推送：改写提交说明，去掉它（git commit --amend，较早的提交用 git rebase -i）。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.commit-message.pushed": {
        readonly en: "Already pushed, so replace it first: {steps}. Commits stay readable, so another message is not enough.";
        readonly zh: "已经推送，先轮换：{steps}。旧提交仍可读取，只改写提交说明并不够。";
    };
    readonly "secret.fix.tag-message.unpushed": {
        readonly en: "Not pushed yet: make the tag again with a message without it (git tag -a -f). Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未推送：用不含它的说明重新打标签（git tag -a -f）。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.tag-message.pushed": {
        readonly en: "Already pushed, so replace it first: {steps}. Clones keep the old tag, so making it again is not enough.";
        readonly zh: "已经推送，先轮换：{steps}。已有的克隆仍保留旧标签，只重新打标签并不够。";
    };
    readonly "secret.fix.file-name.uncommitted": {
        readonly en: "Not committed yet: give the file another name. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未提交：给文件改名。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.file-name.unpushed": {
        readonly en: "Not pushed yet: give the file another name (git mv), in every commit that has this one. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未推送：用 git mv 给文件改名，含有此名的每次提交都要改。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.file-name.pushed": {
        readonly en: "Already pushed, so replace it first: {steps}. Old commits keep the name, so another one is not enough.";
        readonly zh: "已经推送，先轮换：{steps}。旧提交仍保留原文件名，只改名并不够。";
    };
    readonly "secret.live": {
        readonly en: "{message} Its provider accepts it now.";
        readonly zh: "{message}服务商目前仍接受它。";
    };
    readonly "secret.revoked": {
        readonly en: "{message} Its provider no longer accepts it.";
        readonly zh: "{message}服务商已不再接受它。";
    };
    readonly "secret.other-before": {
        readonly en: "{message} Before this change another value stood here.";
        readonly zh: "{message}此前这里是另一个值。";
    };
    readonly "secret.in-name": {
        readonly en: "The name of the file holds it: whoever sees a list of the files has it.";
        readonly zh: "文件名中含有它：看到文件列表的人就能拿到。";
    };
    readonly "secret.fix.archive-member.uncommitted": {
        readonly en: "Make the archive again without it: whoever has the archive has the key, also where a later layer of an image removes the file. If it was shared: {steps}.";
        readonly zh: "重新生成不含它的归档：拿到归档的人就有这个密钥，即使镜像的后续层删除了该文件。如果已经分享过：{steps}。";
    };
    readonly "secret.fix.archive-member.unpushed": {
        readonly en: "Not pushed yet: make the archive again without it, in every commit that holds it (git rebase -i). Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未推送：重新生成不含它的归档，并用 git rebase -i 改写含有它的每次提交。只有在别处分享过才需要轮换：{steps}。";
    };
    readonly "secret.fix.archive-member.pushed": {
        readonly en: "Already pushed, so replace it first: {steps}. Old commits keep the archive, so making it again is not enough.";
        readonly zh: "已经推送，先轮换：{steps}。旧提交仍保留该归档，只重新生成并不够。";
    };
    readonly "env-file.fix.archive-member": {
        readonly en: "Make the archive again without it, and replace the keys in it if the archive was shared.";
        readonly zh: "重新生成不含它的归档；如果归档已经分享过，还要轮换其中的密钥。";
    };
    readonly "env-file.fix.unpushed": {
        readonly en: "Not pushed yet, so the commits themselves can lose it: {command} (if that is the very first commit: git update-ref -d HEAD), then {steps}, and commit again. Alone, git rm --cached leaves those commits as they are.";
        readonly zh: "尚未推送，可以让提交本身不再含有它：先运行 {command}（如果那是第一次提交：git update-ref -d HEAD），再 {steps}，然后重新提交。只用 git rm --cached 不会改变已有的提交。";
    };
    readonly "env-file.fix.pushed": {
        readonly en: "Already pushed, so replace its secrets first. Then {steps}. Old commits stay readable, so that alone is not enough.";
        readonly zh: "已经推送，先轮换其中的密钥。然后 {steps}。旧提交仍可读取，只做这一步并不够。";
    };
    readonly "env-file.fix.history": {
        readonly en: "An old commit holds it, so replace its secrets first. Where that commit was never pushed it can go as well: {command} (if it is the very first commit: git update-ref -d HEAD), then commit again. Alone, git rm --cached leaves it as it is.";
        readonly zh: "旧提交中含有它，先轮换其中的密钥。如果该提交从未推送，还可以去掉它：运行 {command}（如果那是第一次提交：git update-ref -d HEAD），然后重新提交。只用 git rm --cached 不会改变已有的提交。";
    };
    readonly "problem.link-outside": {
        readonly en: "not looked into: a link that leaves the repository [link-outside]";
        readonly zh: "未能查看其中内容：指向仓库之外的链接 [link-outside]";
    };
    readonly "problem.archive-encrypted": {
        readonly en: "not looked into: encrypted [archive-encrypted]";
        readonly zh: "未能查看其中内容：已加密 [archive-encrypted]";
    };
    readonly "problem.archive-damaged": {
        readonly en: "not looked into as a whole: the archive is damaged or cut off [archive-damaged]";
        readonly zh: "未能查看全部内容：归档已损坏或不完整 [archive-damaged]";
    };
    readonly "problem.archive-unknown-form": {
        readonly en: "not looked into: packed with {detail}, which is not read [archive-unknown-form]";
        readonly zh: "未能查看其中内容：以 {detail} 打包，不支持读取 [archive-unknown-form]";
    };
    readonly "problem.archive-too-deep": {
        readonly en: "not looked into: archives nested deeper than {most} [archive-too-deep]";
        readonly zh: "未能查看其中内容：归档嵌套超过 {most} 层 [archive-too-deep]";
    };
    readonly "problem.archive-too-large": {
        readonly en: "not looked into as a whole: it unpacks to far more than it is [archive-too-large]";
        readonly zh: "未能查看全部内容：解包后的体积远大于归档本身 [archive-too-large]";
    };
    readonly "problem.archive-too-many": {
        readonly en: "not looked into as a whole: it holds more than {most} files [archive-too-many]";
        readonly zh: "未能查看全部内容：其中的文件超过 {most} 个 [archive-too-many]";
    };
    readonly "problem.archive-member-too-large": {
        readonly en: "not read: larger than 1 GiB [archive-member-too-large]";
        readonly zh: "未能读取：超过 1 GiB [archive-member-too-large]";
    };
    readonly "skipped.archive-member-too-large": {
        readonly en: "not read: larger than 1 GiB";
        readonly zh: "未能读取：超过 1 GiB";
    };
    readonly "skipped.link-outside": {
        readonly en: "not looked into: a link that leaves the repository";
        readonly zh: "未能查看其中内容：指向仓库之外的链接";
    };
    readonly "skipped.archive-encrypted": {
        readonly en: "not looked into: encrypted";
        readonly zh: "未能查看其中内容：已加密";
    };
    readonly "skipped.archive-damaged": {
        readonly en: "not looked into as a whole: the archive is damaged or cut off";
        readonly zh: "未能查看全部内容：归档已损坏或不完整";
    };
    readonly "skipped.archive-unknown-form": {
        readonly en: "not looked into: packed with {detail}, which is not read";
        readonly zh: "未能查看其中内容：以 {detail} 打包，不支持读取";
    };
    readonly "skipped.archive-too-deep": {
        readonly en: "not looked into: archives nested deeper than {most}";
        readonly zh: "未能查看其中内容：归档嵌套超过 {most} 层";
    };
    readonly "skipped.archive-too-large": {
        readonly en: "not looked into as a whole: it unpacks to far more than it is";
        readonly zh: "未能查看全部内容：解包后的体积远大于归档本身";
    };
    readonly "skipped.archive-too-many": {
        readonly en: "not looked into as a whole: it holds more than {most} files";
        readonly zh: "未能查看全部内容：其中的文件超过 {most} 个";
    };
    readonly "skipped.archive-accepted": {
        readonly en: "not looked into, accepted: {reason}";
        readonly zh: "未查看其中内容，已接受：{reason}";
    };
    readonly "problem.compose-unread": {
        readonly en: "not judged as compose: from line {line} on it is no valid YAML or more than can be read, and was so before this change (`docker compose config` shows where). It was searched for secrets as text.";
        readonly zh: "未能按 Compose 判定：从第 {line} 行起不是有效的 YAML 或超出可读取的规模，改动之前就已如此（`docker compose config` 可查看位置）。已作为文本查找密钥。";
    };
    readonly "problem.config-unexpected-brace": {
        readonly en: "not judged: line {line} has a brace that belongs nowhere, and the server would refuse the file";
        readonly zh: "未能判定：第 {line} 行有多余的大括号，服务器会拒绝该文件";
    };
    readonly "problem.config-unexpected-end": {
        readonly en: "not judged: what begins on line {line} never ends, and the server would refuse the file";
        readonly zh: "未能判定：第 {line} 行开始的内容没有结束，服务器会拒绝该文件";
    };
    readonly "problem.config-unclosed-quote": {
        readonly en: "not judged: the quote on line {line} never closes, and the server would refuse the file";
        readonly zh: "未能判定：第 {line} 行的引号没有闭合，服务器会拒绝该文件";
    };
    readonly "problem.config-too-deep": {
        readonly en: "not judged: nested deeper on line {line} than can be read safely";
        readonly zh: "未能判定：第 {line} 行嵌套过深，无法安全读取";
    };
    readonly "problem.config-too-large": {
        readonly en: "not judged: it holds more than any configuration does, from line {line} on";
        readonly zh: "未能判定：从第 {line} 行起，内容超出正常配置的规模";
    };
};
