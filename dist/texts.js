export { a as ruleTexts } from "./words.js";
