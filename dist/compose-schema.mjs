import { i as runOnce } from "./start.mjs";
import * as imported0 from "./compose.mjs";
const code = { folder: import.meta.dirname, name: "compose-schema", digest: "cebcf09cd7d689f8477970d8" };
const { t: export0 } = runOnce(code, () => [(path) => import(path), imported0]);
export { export0 as t };
