export { gt as scan } from "./scanner.js";
