export { m as github } from "./words.js";
