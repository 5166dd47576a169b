export { u as runScan } from "./scanner.js";
