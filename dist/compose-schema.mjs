import { i as runOnce } from "./start.mjs";
import * as imported0 from "./compose.mjs";
const code = { folder: import.meta.dirname, name: "compose-schema", digest: "fecf3986ff35a7210b831480" };
const { t: export0 } = runOnce(code, () => [(path) => import(path), imported0]);
export { export0 as t };
