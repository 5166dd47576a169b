export { r as text } from "./words.js";
