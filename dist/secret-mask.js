export { O as withoutKeys } from "./words.js";
