export { t as repairing } from "./repair.js";
