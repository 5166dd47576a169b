export { c as envFileRules } from "./compose.js";
