export { r as composeFamily } from "./compose.js";
