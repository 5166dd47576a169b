export { t as runImport } from "./import.js";
