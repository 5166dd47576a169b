export { o as cleanHookLine, s as cleanPage, c as endLines } from "./scanner.js";
