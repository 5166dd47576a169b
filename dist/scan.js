export { wt as scan } from "./scanner.js";
