export { b as sarif } from "./words.js";
