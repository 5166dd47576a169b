export { t as acceptedBy, n as acceptedUnread, r as isExcluded } from "./policy.js";
