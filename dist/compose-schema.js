import { r as runCode } from "./start.js";
import * as imported0 from "./compose.js";
const code = { folder: import.meta.dirname, name: "compose-schema", digest: "cebcf09cd7d689f8477970d8" };
const { t: export0 } = runCode(code, [(path) => import(path), imported0]);
export { export0 as t };
