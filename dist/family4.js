export { a as nginxFamily } from "./compose.js";
