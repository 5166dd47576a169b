export { f as composeRules } from "./compose.js";
