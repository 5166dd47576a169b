export { t as rangeSource } from "./range.js";
