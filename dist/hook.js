export { v as runHook } from "./scanner.js";
