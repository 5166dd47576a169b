export { n as proxyRules } from "./compose.js";
