export { t as withMembers } from "./scanner.js";
