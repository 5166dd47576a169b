export { p as stagedSource } from "./scanner.js";
