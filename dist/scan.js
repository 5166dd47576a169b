export { nt as scan } from "./scanner.js";
