const { createRequire } = process.getBuiltinModule("node:module");
const common = createRequire(import.meta.url)("./start.cjs");
const { C: export0,S: export1,_: export2,a: export3,b: export4,c: export5,d: export6,f: export7,g: export8,h: export9,i: export10,l: export11,m: export12,n: export13,o: export14,p: export15,r: export16,s: export17,t: export18,u: export19,v: export20,x: export21,y: export22 } = common;
export { export0 as C,export1 as S,export2 as _,export3 as a,export4 as b,export5 as c,export6 as d,export7 as f,export8 as g,export9 as h,export10 as i,export11 as l,export12 as m,export13 as n,export14 as o,export15 as p,export16 as r,export17 as s,export18 as t,export19 as u,export20 as v,export21 as x,export22 as y };
