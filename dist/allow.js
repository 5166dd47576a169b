export { t as acceptedBy, n as isExcluded } from "./policy.js";
