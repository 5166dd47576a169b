export { n as lfsContent } from "./scanner.js";
