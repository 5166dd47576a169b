export { i as policyAt, a as policyOf } from "./policy.js";
