/** What a person made of a blocked commit: `owner/name@commit rule` to `right: why` or `false: why`. */
export const reviewed = {};
