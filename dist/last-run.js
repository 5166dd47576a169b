export { t as keepLastRun } from "./last-run2.js";
