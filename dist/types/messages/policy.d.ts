export declare const policySentences: {
    readonly "error.config-invalid": {
        readonly en: "{place}: expected {expected} but found {found}";
        readonly zh: "{place}：应为 {expected}，实际为 {found}";
    };
    readonly "error.config-invalid-suggest": {
        readonly en: "{place}: expected {expected} but found {found}; did you mean `{suggestion}`?";
        readonly zh: "{place}：应为 {expected}，实际为 {found}；是否想写 `{suggestion}`？";
    };
};
