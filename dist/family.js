export { d as composeFamily } from "./compose.js";
