export { v as deadlineOf } from "./scanner.js";
