export declare const sourceSentences: {
    readonly "error.git-missing": {
        readonly en: "Expected git on PATH but it could not be started ({detail}); folders inside the repository are not searched. Install git 2.30 or newer.";
        readonly zh: "PATH 中应有 git，但无法启动（{detail}）；不会在仓库内的目录中查找。需安装 Git 2.30 或更新版本。";
    };
    readonly "error.git-too-old": {
        readonly en: "Expected git {needed} or newer but found {found}, and it could not do what was asked. Update git.";
        readonly zh: "Git 应为 {needed} 或更新版本，实际为 {found}，无法完成所需操作。需更新 Git。";
    };
    readonly "error.git-failed": {
        readonly en: "git failed (`git {command}` ended with {status}), nothing was checked. Run `git fsck` to see what is broken.";
        readonly zh: "Git 运行失败（`git {command}` 的退出码为 {status}），未做任何检查。运行 `git fsck` 可查看损坏之处。";
    };
    readonly "error.git-timed-out": {
        readonly en: "`git {command}` took too long and was ended, nothing was checked.";
        readonly zh: "`git {command}` 超时并已被终止，未做任何检查。";
    };
    readonly "error.git-too-much": {
        readonly en: "`git {command}` lists more paths than stackgate has memory for, nothing was checked.";
        readonly zh: "`git {command}` 列出的路径过多，内存不足，未做任何检查。";
    };
    readonly "error.not-a-repository": {
        readonly en: "`{path}` is not in a git repository: run this in one, or scan plain files with --no-git.";
        readonly zh: "`{path}` 不在 Git 仓库中：在仓库内运行，或用 --no-git 扫描普通文件。";
    };
    readonly "error.not-a-repository-here": {
        readonly en: "`{path}` is not in a git repository, which this command needs: run it in one (git init makes one).";
        readonly zh: "`{path}` 不在 Git 仓库中，而此命令需要仓库：在仓库内运行（git init 可新建）。";
    };
    readonly "error.unsafe-repository": {
        readonly en: "git refuses to read the repository at `{path}` because another user owns it: git config --global --add safe.directory with its path, if you trust it.";
        readonly zh: "`{path}` 处的仓库属于其他用户，Git 拒绝读取：如果信任它，运行 git config --global --add safe.directory 并附上其路径。";
    };
    readonly "error.no-work-tree": {
        readonly en: "The repository at `{path}` has no working tree: give --base and --head to scan its commits.";
        readonly zh: "`{path}` 处的仓库没有工作区：用 --base 和 --head 扫描其提交。";
    };
    readonly "error.work-tree-elsewhere": {
        readonly en: "The repository at `{path}` names `{found}` as its working tree (core.worktree), which is elsewhere: run this there, or set GIT_WORK_TREE.";
        readonly zh: "`{path}` 处的仓库把别处的 `{found}` 设为工作区（core.worktree）：在那里运行，或设置 GIT_WORK_TREE。";
    };
    readonly "error.no-such-folder": {
        readonly en: "Expected a folder at `{path}` but there is none.";
        readonly zh: "`{path}` 处应有目录，但不存在。";
    };
    readonly "error.no-index": {
        readonly en: "GIT_INDEX_FILE names `{path}`, which does not exist; git would take that for a commit of nothing.";
        readonly zh: "GIT_INDEX_FILE 指向的 `{path}` 不存在；Git 会把它当作空提交。";
    };
    readonly "error.index-missing": {
        readonly en: "`{path}` does not exist although there are commits; git would take that for a commit that removes every file. Run git reset to make it again.";
        readonly zh: "已有提交，但 `{path}` 不存在；Git 会把它当作删除所有文件的提交。运行 git reset 重新生成。";
    };
    readonly "error.inner-repository": {
        readonly en: "`{path}` looks like a repository of its own within another one, so that nothing was checked: run this at the top, or set GIT_DIR if that one is meant.";
        readonly zh: "`{path}` 看起来是另一个仓库中的仓库，因此未做任何检查：在顶层运行；确实要检查它时，设置 GIT_DIR。";
    };
    readonly "error.forged-folder": {
        readonly en: "git gives another list of files for the folder `{path}` than the one that is committed (damage, or forgery): run git fsck.";
        readonly zh: "Git 给出的目录 `{path}` 的文件列表与提交的不符（已损坏，或被篡改）：运行 git fsck。";
    };
    readonly "error.bad-revision": {
        readonly en: "Expected a branch, tag or commit but found `{revision}`.";
        readonly zh: "应为分支、标签或提交，实际为 `{revision}`。";
    };
    readonly "error.ambiguous-revision": {
        readonly en: "`{revision}` names more than one commit ({places}), so that nothing was checked: give the one you mean in full, such as refs/heads/{name}.";
        readonly zh: "`{revision}` 指向多个提交（{places}），因此未做任何检查：写出完整名称，例如 refs/heads/{name}。";
    };
    readonly "error.no-such-revision": {
        readonly en: "`{revision}` is not in this clone: git fetch origin {branch}, or give {option} origin/{branch}";
        readonly zh: "此克隆中没有 `{revision}`：运行 git fetch origin {branch}，或指定 {option} origin/{branch}";
    };
    readonly "error.no-such-commit": {
        readonly en: "Commit {revision} is not in this clone: git fetch origin {revision}";
        readonly zh: "此克隆中没有提交 {revision}：运行 git fetch origin {revision}";
    };
    readonly "error.shallow-gap": {
        readonly en: "The clone is shallow and ends inside {base}..{head}, so what the range adds cannot be told: git fetch --unshallow";
        readonly zh: "这是浅克隆，历史在 {base}..{head} 之内中断，无法判断该范围新增了什么：运行 git fetch --unshallow";
    };
    readonly "error.no-such-since": {
        readonly en: "Expected `--since` to be a date (2025-06-30, 2025-06-30T12:00:00Z) or a commit, branch or tag of this clone but found `{found}`.";
        readonly zh: "`--since` 应为日期（2025-06-30、2025-06-30T12:00:00Z）或此克隆中的提交、分支、标签，实际为 `{found}`。";
    };
    readonly "error.nothing-walked": {
        readonly en: "The repository has {refs} refs but git listed no commit, nothing was checked. Run `git fsck` to see what is broken.";
        readonly zh: "仓库有 {refs} 个引用，但 Git 未列出任何提交，未做任何检查。运行 `git fsck` 可查看损坏之处。";
    };
    readonly "error.path-outside": {
        readonly en: "Expected a path inside the repository but `{path}` lies outside.";
        readonly zh: "路径应在仓库之内，但 `{path}` 在仓库之外。";
    };
    readonly "error.no-such-path": {
        readonly en: "Expected a file or folder at `{path}` but there is none.";
        readonly zh: "`{path}` 处应有文件或目录，但不存在。";
    };
    readonly "error.unreadable-path": {
        readonly en: "Expected a file or folder that can be read at `{path}` but it cannot ({detail}).";
        readonly zh: "`{path}` 处应有可读取的文件或目录，但无法读取（{detail}）。";
    };
    readonly "error.not-an-archive": {
        readonly en: "Expected `{path}` to be an archive (tar, zip, gzip, or an image as `docker save` writes it) but it is none.";
        readonly zh: "`{path}` 应为归档（tar、zip、gzip，或 `docker save` 导出的镜像），但不是。";
    };
    readonly "error.archive-too-large": {
        readonly en: "`{path}` is a zip archive of more than 1 GiB, which is more than is read.";
        readonly zh: "`{path}` 是超过 1 GiB 的 zip 归档，无法读取。";
    };
    readonly "error.not-tracked": {
        readonly en: "git tracks nothing at `{path}`: scan it with --no-git, or git add it first.";
        readonly zh: "Git 未跟踪 `{path}` 处的任何文件：用 --no-git 扫描，或先 git add。";
    };
    readonly "problem.broken-ref": {
        readonly en: "not followed: the ref holds no object's id, run `git fsck`";
        readonly zh: "未能读取：该引用不含对象 ID，运行 `git fsck` 检查";
    };
    readonly "problem.unreadable-file": {
        readonly en: "not read: {detail}";
        readonly zh: "未能读取：{detail}";
    };
    readonly "problem.unreadable-folder": {
        readonly en: "folder not read: {detail}";
        readonly zh: "未能读取目录：{detail}";
    };
    readonly "problem.too-many-folders": {
        readonly en: "more than {count} folders: what lies in the others was not looked at";
        readonly zh: "目录超过 {count} 个：其余目录未检查";
    };
    readonly "problem.missing-object": {
        readonly en: "not read: git does not have its content (a partial clone, or damage)";
        readonly zh: "未能读取：Git 中没有其内容（部分克隆，或已损坏）";
    };
    readonly "problem.broken-object": {
        readonly en: "not read: git failed on its content (damage, or a partial clone)";
        readonly zh: "未能读取：Git 无法给出其内容（已损坏，或部分克隆）";
    };
    readonly "problem.forged-object": {
        readonly en: "not read: git gives another content than the one that is committed (damage, or forgery)";
        readonly zh: "未能读取：Git 给出的内容与提交的不符（已损坏，或被篡改）";
    };
    readonly "problem.too-large": {
        readonly en: "not read: larger than 1 GiB";
        readonly zh: "未能读取：超过 1 GiB";
    };
    readonly "problem.odd-path": {
        readonly en: "not read: the index names a path that leads out of the repository";
        readonly zh: "未能读取：暂存区中的路径指向仓库之外";
    };
    readonly "skipped.excluded": {
        readonly en: "excluded by the policy";
        readonly zh: "策略已排除";
    };
    readonly "skipped.submodule": {
        readonly en: "a submodule: scan it in its own repository";
        readonly zh: "子模组：在其自身仓库中扫描";
    };
    readonly "skipped.special-file": {
        readonly en: "not a regular file (a pipe, socket or device)";
        readonly zh: "不是普通文件（管道、套接字或设备）";
    };
    readonly "skipped.lfs-pointer": {
        readonly en: "a Git LFS pointer whose content is not in this clone: git lfs fetch brings it";
        readonly zh: "Git LFS 指针，内容不在此克隆中：用 git lfs fetch 获取";
    };
    readonly "skipped.absent": {
        readonly en: "tracked, but not in the working tree";
        readonly zh: "已跟踪，但不在工作区中";
    };
    readonly "skipped.git-folder": {
        readonly en: "git's own folder";
        readonly zh: "Git 自身的目录";
    };
};
