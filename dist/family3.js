export { s as envFileFamily } from "./compose.js";
