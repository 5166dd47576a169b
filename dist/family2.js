export { s as datastoreConfigFamily } from "./compose.js";
