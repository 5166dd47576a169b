export { w as github } from "./words.js";
