export { t as runModel } from "./model.js";
