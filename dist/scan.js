export { rt as scan } from "./scanner.js";
