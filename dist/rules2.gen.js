export { u as datastoreConfigRules } from "./compose.js";
