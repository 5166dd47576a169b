export { y as withoutKeys } from "./words.js";
