export { et as scan } from "./scanner.js";
