export { O as stagedSource } from "./scanner.js";
