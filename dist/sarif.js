export { m as sarif } from "./words.js";
