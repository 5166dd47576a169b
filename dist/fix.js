export { n as runFix } from "./repair.js";
