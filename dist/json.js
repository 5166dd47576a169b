export { x as json } from "./words.js";
