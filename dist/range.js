export { t as rangeSource } from "./range2.js";
