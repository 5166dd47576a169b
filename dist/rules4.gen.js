export { i as nginxRules } from "./compose.js";
