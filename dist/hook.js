export { m as runHook } from "./scanner.js";
