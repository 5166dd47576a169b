export { i as ruleTexts } from "./words.js";
