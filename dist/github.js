export { h as github } from "./words.js";
