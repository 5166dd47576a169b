export { n as text } from "./words.js";
