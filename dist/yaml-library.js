export { t as readByLibrary } from "./yaml.js";
