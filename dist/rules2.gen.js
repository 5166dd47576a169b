export { n as envFileRules } from "./compose.js";
