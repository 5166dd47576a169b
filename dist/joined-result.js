export { i as joinedResult } from "./words.js";
