export { $ as scan } from "./scanner.js";
