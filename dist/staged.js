export { T as stagedSource } from "./scanner.js";
