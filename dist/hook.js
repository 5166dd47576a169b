export { g as runHook } from "./scanner.js";
