export { t as newEntryNotices } from "./policy.js";
