export { t as customDetector } from "./custom-rules.js";
