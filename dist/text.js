export { t as textSource } from "./text2.js";
