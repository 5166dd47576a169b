export { d as runScan } from "./scanner.js";
