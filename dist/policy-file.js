export { r as policyAt, i as policyOf } from "./policy.js";
