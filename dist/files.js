export { t as diskBelow } from "./files2.js";
