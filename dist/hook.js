export { f as runHook } from "./scanner.js";
