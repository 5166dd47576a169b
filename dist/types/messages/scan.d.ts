export declare const scanSentences: {
    readonly "secret.fix.working-tree": {
        readonly en: "Not committed yet: take it out and read it from the environment. Only if it was shared elsewhere: {steps}.";
        readonly zh: "尚未提交：从文件中取出，改为从环境变量读取。只有在别处分享过才需要轮换：{steps}。";
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
};
