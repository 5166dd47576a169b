export { n as resultOf } from "./words.js";
