export { t as writeFileWhole } from "./output2.js";
