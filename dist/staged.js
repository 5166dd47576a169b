export { h as stagedSource } from "./scanner.js";
