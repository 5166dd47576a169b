export { r as policyFamily } from "./compose.js";
