export { bt as scan } from "./scanner.js";
