import { r as runCode } from "./start.js";
import * as imported0 from "./scanner.js";
import * as imported1 from "./dist.js";
const code = { folder: import.meta.dirname, name: "words", digest: "c618aba475261f9335da1788" };
const { A: export0,C: export1,D: export2,E: export3,M: export4,N: export5,O: export6,P: export7,S: export8,T: export9,_: export10,a: export11,b: export12,c: export13,d: export14,f: export15,g: export16,h: export17,i: export18,j: export19,k: export20,l: export21,m: export22,n: export23,o: export24,p: export25,r: export26,s: export27,t: export28,u: export29,v: export30,w: export31,x: export32,y: export33 } = runCode(code, [(path) => import(path), imported0,imported1]);
export { export0 as A,export1 as C,export2 as D,export3 as E,export4 as M,export5 as N,export6 as O,export7 as P,export8 as S,export9 as T,export10 as _,export11 as a,export12 as b,export13 as c,export14 as d,export15 as f,export16 as g,export17 as h,export18 as i,export19 as j,export20 as k,export21 as l,export22 as m,export23 as n,export24 as o,export25 as p,export26 as r,export27 as s,export28 as t,export29 as u,export30 as v,export31 as w,export32 as x,export33 as y };
