export { u as composeRules } from "./compose.js";
