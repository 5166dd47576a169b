export { h as runScan } from "./scanner.js";
