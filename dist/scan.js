export { mt as scan } from "./scanner.js";
