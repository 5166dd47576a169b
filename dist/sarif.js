export { p as sarif } from "./words.js";
