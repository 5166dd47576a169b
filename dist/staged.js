export { S as stagedSource } from "./scanner.js";
