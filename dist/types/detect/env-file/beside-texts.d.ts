/** By key of `RelatedPlace.message`. */
export declare const besideTexts: {
    readonly readBy: {
        readonly en: "service {reader} reads it by `env_file`";
        readonly zh: "服务 {reader} 通过 `env_file` 读取它";
    };
    readonly mountedIn: {
        readonly en: "service {reader} mounts it";
        readonly zh: "服务 {reader} 挂载了它";
    };
    readonly filledIn: {
        readonly en: "service {reader} gets {names} from it";
        readonly zh: "服务 {reader} 从中取用 {names}";
    };
    readonly content: {
        readonly en: "containers get it as {reader}";
        readonly zh: "它以 {reader} 的名义交给容器";
    };
    readonly sameAsExample: {
        readonly en: "{names}: the same value as in this example, which everyone copies";
        readonly zh: "{names} 的值与此示例文件相同，任何人都能看到";
    };
    readonly alsoIn: {
        readonly en: "the same secret as {names}: replace it in both places";
        readonly zh: "与 {names} 是同一个密钥，两处都要更换";
    };
    readonly ignored: {
        readonly en: "this line ignores it";
        readonly zh: "这一行忽略了它";
    };
    readonly forced: {
        readonly en: "this line ignores it: it was added all the same, as `git add -f` does";
        readonly zh: "这一行忽略了它，但它仍被加入（如使用 `git add -f`）";
    };
    readonly stillTracked: {
        readonly en: "this line ignores it, but git tracks it all the same";
        readonly zh: "这一行忽略了它，但 Git 仍在跟踪它";
    };
    readonly takenBack: {
        readonly en: "this line takes it out of what is ignored: remove the line";
        readonly zh: "这一行取消了对它的忽略，删除这一行";
    };
    readonly copied: {
        readonly en: "the build takes it into the image: add the line {line} to {ignoreFile}";
        readonly zh: "构建会把它带入镜像：在 {ignoreFile} 中加一行 {line}";
    };
};
/** What to do with the file itself: untrack it, and keep it from coming back. */
export declare const untrackTexts: {
    readonly fix: {
        readonly en: "git rm --cached {argument} (the file stays on your disk), then add the line {line} to {ignoreFile}";
        readonly zh: "git rm --cached {argument}（文件仍留在磁盘上），再在 {ignoreFile} 中加一行 {line}";
    };
    readonly fixes: {
        readonly ignored: {
            readonly en: "git rm --cached {argument} (the file stays on your disk); {ignoreFile} has its line already";
            readonly zh: "git rm --cached {argument}（文件仍留在磁盘上）；{ignoreFile} 中已有对应规则";
        };
    };
};
