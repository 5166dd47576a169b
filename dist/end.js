export { i as cleanHookLine, a as cleanPage, o as endLines } from "./scanner.js";
