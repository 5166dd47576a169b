import { r as runCode } from "./start.js";
import * as imported0 from "./compose.js";
const code = { folder: import.meta.dirname, name: "compose-schema", digest: "2fcbb8431ef061322c03985e" };
const { t: export0 } = runCode(code, [(path) => import(path), imported0]);
export { export0 as t };
