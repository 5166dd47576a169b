import type { Text } from "../model/text.ts";

export const sourceSentences = {
  "error.git-missing": {
    en: "Expected git on PATH but it could not be started ({detail}); folders inside the repository are not searched. Install git 2.30 or newer.",
    zh: "PATH 中应有 git，但无法启动（{detail}）；不会在仓库内的目录中查找。需安装 Git 2.30 或更新版本。",
  },
  "error.git-too-old": {
    en: "Expected git {needed} or newer but found {found}, and it could not do what was asked. Update git.",
    zh: "Git 应为 {needed} 或更新版本，实际为 {found}，无法完成所需操作。需更新 Git。",
  },
  "error.git-failed": {
    en: "git failed (`git {command}` ended with {status}), nothing was checked. Run `git fsck` to see what is broken.",
    zh: "Git 运行失败（`git {command}` 的退出码为 {status}），未做任何检查。运行 `git fsck` 可查看损坏之处。",
  },
  "error.git-timed-out": {
    en: "`git {command}` took too long and was ended, nothing was checked.",
    zh: "`git {command}` 超时并已被终止，未做任何检查。",
  },
  "error.git-too-much": {
    en: "`git {command}` lists more paths than stackgate has memory for, nothing was checked.",
    zh: "`git {command}` 列出的路径过多，内存不足，未做任何检查。",
  },
  "error.not-a-repository": {
    en: "`{path}` is not in a git repository: run this in one, or scan plain files with --no-git.",
    zh: "`{path}` 不在 Git 仓库中：在仓库内运行，或用 --no-git 扫描普通文件。",
  },
  "error.not-a-repository-here": {
    en: "`{path}` is not in a git repository, which this command needs: run it in one (git init makes one).",
    zh: "`{path}` 不在 Git 仓库中，而此命令需要仓库：在仓库内运行（git init 可新建）。",
  },
  "error.unsafe-repository": {
    en: "git refuses to read the repository at `{path}` because another user owns it: git config --global --add safe.directory with its path, if you trust it.",
    zh: "`{path}` 处的仓库属于其他用户，Git 拒绝读取：如果信任它，运行 git config --global --add safe.directory 并附上其路径。",
  },
  "error.no-work-tree": {
    en: "The repository at `{path}` has no working tree: give --base and --head to scan its commits.",
    zh: "`{path}` 处的仓库没有工作区：用 --base 和 --head 扫描其提交。",
  },
  "error.work-tree-elsewhere": {
    en: "The repository at `{path}` names `{found}` as its working tree (core.worktree), which is elsewhere: run this there, or set GIT_WORK_TREE.",
    zh: "`{path}` 处的仓库把别处的 `{found}` 设为工作区（core.worktree）：在那里运行，或设置 GIT_WORK_TREE。",
  },
  "error.no-such-folder": {
    en: "Expected a folder at `{path}` but there is none.",
    zh: "`{path}` 处应有目录，但不存在。",
  },
  "error.no-index": {
    en: "GIT_INDEX_FILE names `{path}`, which does not exist; git would take that for a commit of nothing.",
    zh: "GIT_INDEX_FILE 指向的 `{path}` 不存在；Git 会把它当作空提交。",
  },
  "error.index-missing": {
    en: "`{path}` does not exist although there are commits; git would take that for a commit that removes every file. Run git reset to make it again.",
    zh: "已有提交，但 `{path}` 不存在；Git 会把它当作删除所有文件的提交。运行 git reset 重新生成。",
  },
  "error.inner-repository": {
    en: "`{path}` looks like a repository of its own within another one, so that nothing was checked: run this at the top, or set GIT_DIR if that one is meant.",
    zh: "`{path}` 看起来是另一个仓库中的仓库，因此未做任何检查：在顶层运行；确实要检查它时，设置 GIT_DIR。",
  },
  "error.forged-folder": {
    en: "git gives another list of files for the folder `{path}` than the one that is committed (damage, or forgery): run git fsck.",
    zh: "Git 给出的目录 `{path}` 的文件列表与提交的不符（已损坏，或被篡改）：运行 git fsck。",
  },
  "error.bad-revision": {
    en: "Expected a branch, tag or commit but found `{revision}`.",
    zh: "应为分支、标签或提交，实际为 `{revision}`。",
  },
  "error.ambiguous-revision": {
    en: "`{revision}` names more than one commit ({places}), so that nothing was checked: give the one you mean in full, such as refs/heads/{name}.",
    zh: "`{revision}` 指向多个提交（{places}），因此未做任何检查：写出完整名称，例如 refs/heads/{name}。",
  },
  "error.no-such-revision": {
    en: "`{revision}` is not in this clone: git fetch origin {branch}, or give {option} origin/{branch}",
    zh: "此克隆中没有 `{revision}`：运行 git fetch origin {branch}，或指定 {option} origin/{branch}",
  },
  "error.no-such-commit": {
    en: "Commit {revision} is not in this clone: git fetch origin {revision}",
    zh: "此克隆中没有提交 {revision}：运行 git fetch origin {revision}",
  },
  "error.shallow-gap": {
    en: "The clone is shallow and ends inside {base}..{head}, so what the range adds cannot be told: git fetch --unshallow",
    zh: "这是浅克隆，历史在 {base}..{head} 之内中断，无法判断该范围新增了什么：运行 git fetch --unshallow",
  },
  "error.no-such-since": {
    en: "Expected `--since` to be a date (2025-06-30, 2025-06-30T12:00:00Z) or a commit, branch or tag of this clone but found `{found}`.",
    zh: "`--since` 应为日期（2025-06-30、2025-06-30T12:00:00Z）或此克隆中的提交、分支、标签，实际为 `{found}`。",
  },
  "error.nothing-walked": {
    en: "The repository has {refs} refs but git listed no commit, nothing was checked. Run `git fsck` to see what is broken.",
    zh: "仓库有 {refs} 个引用，但 Git 未列出任何提交，未做任何检查。运行 `git fsck` 可查看损坏之处。",
  },
  "error.path-outside": {
    en: "Expected a path inside the repository but `{path}` lies outside.",
    zh: "路径应在仓库之内，但 `{path}` 在仓库之外。",
  },
  "error.no-such-path": {
    en: "Expected a file or folder at `{path}` but there is none.",
    zh: "`{path}` 处应有文件或目录，但不存在。",
  },
  "error.unreadable-path": {
    en: "Expected a file or folder that can be read at `{path}` but it cannot ({detail}).",
    zh: "`{path}` 处应有可读取的文件或目录，但无法读取（{detail}）。",
  },
  "error.not-an-archive": {
    en: "Expected `{path}` to be an archive (tar, zip, gzip, or an image as `docker save` writes it) but it is none.",
    zh: "`{path}` 应为归档（tar、zip、gzip，或 `docker save` 导出的镜像），但不是。",
  },
  "error.archive-too-large": {
    en: "`{path}` is a zip archive of more than 1 GiB, which is more than is read.",
    zh: "`{path}` 是超过 1 GiB 的 zip 归档，无法读取。",
  },
  "error.not-tracked": {
    en: "git tracks nothing at `{path}`: scan it with --no-git, or git add it first.",
    zh: "Git 未跟踪 `{path}` 处的任何文件：用 --no-git 扫描，或先 git add。",
  },
  "problem.broken-ref": {
    en: "not followed: the ref holds no object's id, run `git fsck`",
    zh: "未能读取：该引用不含对象 ID，运行 `git fsck` 检查",
  },
  "problem.unreadable-file": { en: "not read: {detail}", zh: "未能读取：{detail}" },
  "problem.unreadable-folder": { en: "folder not read: {detail}", zh: "未能读取目录：{detail}" },
  "problem.too-many-folders": {
    en: "more than {count} folders: what lies in the others was not looked at",
    zh: "目录超过 {count} 个：其余目录未检查",
  },
  "problem.missing-object": {
    en: "not read: git does not have its content (a partial clone, or damage)",
    zh: "未能读取：Git 中没有其内容（部分克隆，或已损坏）",
  },
  "problem.broken-object": {
    en: "not read: git failed on its content (damage, or a partial clone)",
    zh: "未能读取：Git 无法给出其内容（已损坏，或部分克隆）",
  },
  "problem.forged-object": {
    en: "not read: git gives another content than the one that is committed (damage, or forgery)",
    zh: "未能读取：Git 给出的内容与提交的不符（已损坏，或被篡改）",
  },
  "problem.too-large": { en: "not read: larger than 1 GiB", zh: "未能读取：超过 1 GiB" },
  "problem.odd-path": {
    en: "not read: the index names a path that leads out of the repository",
    zh: "未能读取：暂存区中的路径指向仓库之外",
  },
  "skipped.excluded": { en: "excluded by the policy", zh: "策略已排除" },
  "skipped.submodule": { en: "a submodule: scan it in its own repository", zh: "子模组：在其自身仓库中扫描" },
  "skipped.special-file": {
    en: "not a regular file (a pipe, socket or device)",
    zh: "不是普通文件（管道、套接字或设备）",
  },
  "skipped.lfs-pointer": {
    en: "a Git LFS pointer whose content is not in this clone: git lfs fetch brings it",
    zh: "Git LFS 指针，内容不在此克隆中：用 git lfs fetch 获取",
  },
  "skipped.absent": { en: "tracked, but not in the working tree", zh: "已跟踪，但不在工作区中" },
  "skipped.git-folder": { en: "git's own folder", zh: "Git 自身的目录" },
} as const satisfies Readonly<Record<string, Text>>;
