/** Why something that looked like a secret is none, by the reasons of model/filter-reason.ts. */
export declare const filteredSentences: {
    readonly "report.filtered": {
        readonly en: "Looked like a secret and is none: {list}";
        readonly zh: "形似密钥但并不是：{list}";
    };
    readonly "report.filtered-count": {
        readonly en: "{what} ({count})";
        readonly zh: "{what}（{count}）";
    };
    readonly "filtered.placeholder": {
        readonly en: "placeholder";
        readonly zh: "占位符";
    };
    readonly "filtered.example": {
        readonly en: "example from documentation";
        readonly zh: "文档中的示例";
    };
    readonly "filtered.reference": {
        readonly en: "reference to a value kept elsewhere";
        readonly zh: "对别处取值的引用";
    };
    readonly "filtered.expression": {
        readonly en: "expression";
        readonly zh: "表达式";
    };
    readonly "filtered.name": {
        readonly en: "repeats its name";
        readonly zh: "与名称相同";
    };
    readonly "filtered.path": {
        readonly en: "path";
        readonly zh: "路径";
    };
    readonly "filtered.address": {
        readonly en: "address";
        readonly zh: "地址";
    };
    readonly "filtered.notation": {
        readonly en: "version, date, format or algorithm";
        readonly zh: "版本、日期、格式或算法";
    };
    readonly "filtered.prose": {
        readonly en: "sentence or label";
        readonly zh: "语句或标签";
    };
    readonly "filtered.words": {
        readonly en: "made of words";
        readonly zh: "由普通单词组成";
    };
    readonly "filtered.cheap": {
        readonly en: "guessable password of a test";
        readonly zh: "测试中的弱口令";
    };
    readonly "filtered.short": {
        readonly en: "too short";
        readonly zh: "过短";
    };
    readonly "filtered.few-distinct": {
        readonly en: "repeats a few characters";
        readonly zh: "只重复少数几个字符";
    };
    readonly "filtered.low-entropy": {
        readonly en: "not random enough";
        readonly zh: "随机性不足";
    };
    readonly "filtered.structure": {
        readonly en: "wrong checksum or structure";
        readonly zh: "校验和或结构不符";
    };
    readonly "filtered.base64-blob": {
        readonly en: "part of a base64 blob";
        readonly zh: "属于 base64 数据的一部分";
    };
    readonly "filtered.encoded": {
        readonly en: "judged once decoded";
        readonly zh: "已按解码后的内容判断";
    };
    readonly "filtered.no-context": {
        readonly en: "nothing around it says that it is one";
        readonly zh: "前后文未表明它是密钥";
    };
};
