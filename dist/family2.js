export { t as envFileFamily } from "./compose.js";
