import { i as runOnce } from "./start.mjs";
import * as imported0 from "./compose.mjs";
const code = { folder: import.meta.dirname, name: "compose-schema", digest: "4af179a1347811a888e1b4a1" };
const { t: export0 } = runOnce(code, () => [(path) => import(path), imported0]);
export { export0 as t };
