export { Q as scan } from "./scanner.js";
