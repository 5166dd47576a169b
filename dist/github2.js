export { t as openGithub } from "./github-api.js";
