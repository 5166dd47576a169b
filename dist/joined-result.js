export { l as joinedResult } from "./words.js";
