import { i as runOnce } from "./start.mjs";
import * as imported0 from "./start.mjs";
import * as imported1 from "./scanner.mjs";
const code = { folder: import.meta.dirname, name: "range", digest: "597954c5dbfe70d6c2791564" };
const { a: export0,i: export1,n: export2,o: export3,r: export4,s: export5,t: export6 } = runOnce(code, () => [(path) => import(path), imported0,imported1]);
export { export0 as a,export1 as i,export2 as n,export3 as o,export4 as r,export5 as s,export6 as t };
