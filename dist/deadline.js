export { b as deadlineOf } from "./scanner.js";
