export { x as deadlineOf } from "./scanner.js";
