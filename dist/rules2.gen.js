export { c as datastoreConfigRules } from "./compose.js";
