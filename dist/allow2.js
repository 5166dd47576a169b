export { n as acceptedUnread, i as isExcluded } from "./exceptions.js";
