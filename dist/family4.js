export { r as nginxFamily } from "./compose.js";
