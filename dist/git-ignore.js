export { P as isIgnoredPath } from "./compose.js";
