export { _ as runHook } from "./scanner.js";
