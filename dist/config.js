export { o as nearest } from "./policy.js";
