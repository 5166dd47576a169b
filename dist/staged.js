export { D as stagedSource } from "./scanner.js";
