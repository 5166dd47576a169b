export { a as archiveSource } from "./scanner.js";
