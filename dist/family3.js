export { a as envFileFamily } from "./compose.js";
