export { t as proxyFamily } from "./compose.js";
