/** What systems and the parser of YAML give codes, in words that stand within a sentence. */
export declare const detailSentences: {
    readonly "detail.EACCES": {
        readonly en: "permission denied";
        readonly zh: "没有权限";
    };
    readonly "detail.EBUSY": {
        readonly en: "another program holds it";
        readonly zh: "正被其他程序占用";
    };
    readonly "detail.EEXIST": {
        readonly en: "something of that name is there already";
        readonly zh: "已有同名文件";
    };
    readonly "detail.EINVAL": {
        readonly en: "the system does not take that name or size";
        readonly zh: "系统不接受此名称或大小";
    };
    readonly "detail.EIO": {
        readonly en: "the disk failed";
        readonly zh: "磁盘读写出错";
    };
    readonly "detail.EISDIR": {
        readonly en: "it is a folder";
        readonly zh: "这是一个目录";
    };
    readonly "detail.ELOOP": {
        readonly en: "it is a link, or links lead around in a circle";
        readonly zh: "是链接，或链接形成循环";
    };
    readonly "detail.EMFILE": {
        readonly en: "too many files are open";
        readonly zh: "打开的文件过多";
    };
    readonly "detail.EFBIG": {
        readonly en: "the file would be larger than the system allows";
        readonly zh: "文件超出系统允许的大小";
    };
    readonly "detail.ENAMETOOLONG": {
        readonly en: "the name is too long";
        readonly zh: "名称过长";
    };
    readonly "detail.ENOENT": {
        readonly en: "there is no such file or folder";
        readonly zh: "没有这个文件或目录";
    };
    readonly "detail.ENOMEM": {
        readonly en: "the memory is used up";
        readonly zh: "内存不足";
    };
    readonly "detail.ENOSPC": {
        readonly en: "the disk is full";
        readonly zh: "磁盘已满";
    };
    readonly "detail.ENOTDIR": {
        readonly en: "a part of the path is no folder";
        readonly zh: "路径中有一段不是目录";
    };
    readonly "detail.ENOTEMPTY": {
        readonly en: "the folder is not empty";
        readonly zh: "目录非空";
    };
    readonly "detail.ENXIO": {
        readonly en: "it is no regular file";
        readonly zh: "不是普通文件";
    };
    readonly "detail.EPERM": {
        readonly en: "the system does not allow it";
        readonly zh: "系统不允许";
    };
    readonly "detail.EPIPE": {
        readonly en: "the reader went away";
        readonly zh: "读取方已退出";
    };
    readonly "detail.EROFS": {
        readonly en: "the disk is read-only";
        readonly zh: "磁盘为只读";
    };
    readonly "detail.ETXTBSY": {
        readonly en: "it is a program that runs just now";
        readonly zh: "该程序正在运行";
    };
    readonly "detail.JSON": {
        readonly en: "it is no valid JSON";
        readonly zh: "不是有效的 JSON";
    };
    readonly "detail.FETCH_FAILED": {
        readonly en: "git failed on it";
        readonly zh: "Git 运行失败";
    };
    readonly "detail.FETCH_NO_SERVER": {
        readonly en: "no server to fetch it from is known";
        readonly zh: "没有可供获取的服务器";
    };
    readonly "detail.FETCH_NO_SUCH_COMMIT": {
        readonly en: "the server does not have that commit";
        readonly zh: "服务器上没有该提交";
    };
    readonly "detail.FETCH_REFUSED": {
        readonly en: "the server refused; the token has to be one that may read that repository";
        readonly zh: "服务器拒绝；令牌须有权读取该仓库";
    };
    readonly "detail.FETCH_TIMED_OUT": {
        readonly en: "it took too long";
        readonly zh: "超时";
    };
    readonly "detail.FETCH_UNREACHABLE": {
        readonly en: "the server was not reached";
        readonly zh: "无法连接服务器";
    };
    readonly "detail.ALIAS_PROPS": {
        readonly en: "an alias with a tag or anchor of its own";
        readonly zh: "别名带有自己的标签或锚点";
    };
    readonly "detail.BAD_ALIAS": {
        readonly en: "an alias (`*`) without a name that can be";
        readonly zh: "别名（`*`）的名称无效";
    };
    readonly "detail.BAD_COLLECTION_TYPE": {
        readonly en: "a tag that does not fit the value";
        readonly zh: "标签与值不符";
    };
    readonly "detail.BAD_DIRECTIVE": {
        readonly en: "a `%` line that YAML does not know";
        readonly zh: "无效的 `%` 指令行";
    };
    readonly "detail.BAD_DQ_ESCAPE": {
        readonly en: "an escape with a backslash that YAML does not know";
        readonly zh: "无效的反斜杠转义";
    };
    readonly "detail.BAD_INDENT": {
        readonly en: "a line that is not indented as those that it belongs to";
        readonly zh: "缩进与同级的行不一致";
    };
    readonly "detail.BAD_PROP_ORDER": {
        readonly en: "an anchor or tag in the wrong place";
        readonly zh: "锚点或标签的位置不对";
    };
    readonly "detail.BAD_SCALAR_START": {
        readonly en: "a value that begins with a sign it cannot begin with: put it in quotes";
        readonly zh: "值以不允许的符号开头，请加引号";
    };
    readonly "detail.BLOCK_AS_IMPLICIT_KEY": {
        readonly en: "a second `key: value` on one line";
        readonly zh: "一行中有两个 `key: value`";
    };
    readonly "detail.BLOCK_IN_FLOW": {
        readonly en: "a list or map by lines inside of brackets";
        readonly zh: "括号内出现按行书写的列表或映射";
    };
    readonly "detail.DUPLICATE_KEY": {
        readonly en: "a key that stands there twice";
        readonly zh: "重复的键";
    };
    readonly "detail.KEY_OVER_1024_CHARS": {
        readonly en: "a key of more than 1,024 characters";
        readonly zh: "键超过 1,024 个字符";
    };
    readonly "detail.MISSING_CHAR": {
        readonly en: "a quote, bracket or colon that is missing";
        readonly zh: "缺少引号、括号或冒号";
    };
    readonly "detail.MULTILINE_IMPLICIT_KEY": {
        readonly en: "a key without a colon on its line";
        readonly zh: "键所在的行没有冒号";
    };
    readonly "detail.MULTIPLE_ANCHORS": {
        readonly en: "two anchors of one value";
        readonly zh: "一个值有两个锚点";
    };
    readonly "detail.MULTIPLE_DOCS": {
        readonly en: "more than one document";
        readonly zh: "不止一个文档";
    };
    readonly "detail.MULTIPLE_TAGS": {
        readonly en: "two tags of one value";
        readonly zh: "一个值有两个标签";
    };
    readonly "detail.NON_STRING_KEY": {
        readonly en: "a key that is no text";
        readonly zh: "键不是文本";
    };
    readonly "detail.NOT_UTF8": {
        readonly en: "text that is not UTF-8";
        readonly zh: "文件不是 UTF-8 文本";
    };
    readonly "detail.RESOURCE_EXHAUSTION": {
        readonly en: "more than can be read";
        readonly zh: "内容过多，无法读取";
    };
    readonly "detail.TAB_AS_INDENT": {
        readonly en: "a tab as indentation: use blanks";
        readonly zh: "用制表符缩进，请改用空格";
    };
    readonly "detail.TAG_RESOLVE_FAILED": {
        readonly en: "a tag that is not known";
        readonly zh: "无法识别的标签";
    };
    readonly "detail.TOO_DEEP": {
        readonly en: "nesting deeper than can be read safely";
        readonly zh: "嵌套过深，无法安全读取";
    };
    readonly "detail.UNEXPECTED_TOKEN": {
        readonly en: "something where the value should have ended";
        readonly zh: "值本应结束，后面却还有内容";
    };
};
