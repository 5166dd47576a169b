export { l as composeFamily } from "./compose.js";
