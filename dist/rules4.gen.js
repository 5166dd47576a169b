export { o as nginxRules } from "./compose.js";
