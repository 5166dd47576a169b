/** As in package.json. */
export declare const TOOL_VERSION = "0.1.0";
/** Changes whenever a rule or the way it is applied does. */
export declare const RULES_VERSION = "1b5894e9735c";
