export { tt as scan } from "./scanner.js";
