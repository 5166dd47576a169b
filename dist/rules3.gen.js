export { o as envFileRules } from "./compose.js";
