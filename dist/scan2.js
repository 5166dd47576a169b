export { m as runScan } from "./scanner.js";
