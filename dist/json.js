export { r as json } from "./words.js";
