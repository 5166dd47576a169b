export { p as runHook } from "./scanner.js";
