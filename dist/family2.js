export { l as datastoreConfigFamily } from "./compose.js";
