export { r as isExcluded } from "./exceptions.js";
