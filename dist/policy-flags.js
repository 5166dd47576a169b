export { n as withBaseline, r as withFlags } from "./policy.js";
