export { m as stagedSource } from "./scanner.js";
