export { r as cleanHookLine, i as cleanPage, a as endLines } from "./scanner.js";
