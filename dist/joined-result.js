export { h as joinedResult } from "./words.js";
