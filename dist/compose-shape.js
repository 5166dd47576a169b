export { t as shapeErrors } from "./compose-schema.js";
