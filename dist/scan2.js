export { l as runScan } from "./scanner.js";
