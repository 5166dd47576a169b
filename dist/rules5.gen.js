export { i as policyRules } from "./compose.js";
