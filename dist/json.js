export { i as json } from "./words.js";
