export { o as ruleTexts } from "./words.js";
