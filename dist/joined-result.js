export { t as joinedResult } from "./words.js";
