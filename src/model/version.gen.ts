// Written by `npm run gen`.
/** As in package.json. */
export const TOOL_VERSION = "0.1.0";
/** Changes whenever a rule or the way it is applied does. */
export const RULES_VERSION = "1b5894e9735c";
