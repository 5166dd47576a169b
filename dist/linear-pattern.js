export { n as linearPattern } from "./custom-rules.js";
