/** The verdict on a finding, as people are told it. Apart from what gives it: the script of the report page knows the words alone. */
export type Standing = "blocks" | "warns" | "minor" | "existing" | "accepted";
