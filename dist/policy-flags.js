export { r as withBaseline, i as withFlags } from "./policy.js";
