export { a as nearest } from "./policy.js";
