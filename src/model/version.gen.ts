// Written by `npm run gen`.
export const TOOL_VERSION = "0.1.0";
export const RULES_VERSION = "0";
