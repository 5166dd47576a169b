export { n as cleanHookLine, r as cleanPage, i as endLines } from "./scanner.js";
