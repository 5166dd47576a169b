import { r as runCode } from "./start.js";
import * as imported0 from "./scanner.js";
import * as imported1 from "./dist.js";
const code = { folder: import.meta.dirname, name: "words", digest: "fcc47d20695c0c872ce569e6" };
const { A: export0,C: export1,D: export2,E: export3,F: export4,M: export5,N: export6,O: export7,P: export8,S: export9,T: export10,_: export11,a: export12,b: export13,c: export14,d: export15,f: export16,g: export17,h: export18,i: export19,j: export20,k: export21,l: export22,m: export23,n: export24,o: export25,p: export26,r: export27,s: export28,t: export29,u: export30,v: export31,w: export32,x: export33,y: export34 } = runCode(code, [(path) => import(path), imported0,imported1]);
export { export0 as A,export1 as C,export2 as D,export3 as E,export4 as F,export5 as M,export6 as N,export7 as O,export8 as P,export9 as S,export10 as T,export11 as _,export12 as a,export13 as b,export14 as c,export15 as d,export16 as f,export17 as g,export18 as h,export19 as i,export20 as j,export21 as k,export22 as l,export23 as m,export24 as n,export25 as o,export26 as p,export27 as r,export28 as s,export29 as t,export30 as u,export31 as v,export32 as w,export33 as x,export34 as y };
