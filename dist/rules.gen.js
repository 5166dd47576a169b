export { i as composeRules } from "./compose.js";
