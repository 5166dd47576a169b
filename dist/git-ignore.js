export { J as isIgnoredPath } from "./compose.js";
