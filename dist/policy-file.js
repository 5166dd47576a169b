export { a as policyOf } from "./policy.js";
