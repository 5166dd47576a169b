export { t as fileAt } from "./file-at2.js";
