export { t as resultOf } from "./words.js";
