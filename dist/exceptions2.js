export { t as withExceptions } from "./exceptions.js";
