import { Bn as worstFirst, Gn as covered, Kn as filteredCounts, Ln as isAboutFile, Oi as escapeTerminal, Qn as severityCounts, Rn as placeOf, Si as otherLanguage, Wn as counted, Yn as leftOut, Zn as lookedAt, _i as say, ji as jsonText, qn as grouped, xi as fillText, zn as standingOf } from "./scanner.mjs";
import { a as acceptance, o as encodingsOf, s as fixOf } from "./words.mjs";
import { a as notesOf, c as storyOf, i as headOf, l as auditNothing, o as openRows, r as auditCounts, s as sayIn, u as nothingSeen } from "./audit.mjs";
const { createHash } = process.getBuiltinModule("node:crypto");
// src/report/html/markup.ts
function markup(parts, ...values) {
	return { html: parts.reduce((html, part, i) => html + htmlOf(values[i - 1] ?? "") + part) };
}
function prose(sentence) {
	return sentence.split(/`([^`]{1,400})`/).map((part, i) => i % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`);
}
function scriptJson(json) {
	return json.replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function htmlOf(part) {
	if (typeof part === "string") return escapeHtml(part);
	if (typeof part === "number") return String(part);
	return "html" in part ? part.html : part.map(({ html }) => html).join("");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function escapeHtml(text) {
	return escapeTerminal(text, Number.MAX_SAFE_INTEGER).replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
// src/report/html/page.gen.ts
const SCRIPT = "(function(){function e(e){history.replaceState(null,``,e===``?location.pathname+location.search:`#${e}`)}function t(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==void 0&&n!==!1&&r.setAttribute(e,n===!0?``:n);return r.append(...n.filter(e=>e!==void 0)),r}function n(e,n,r={}){let i=t(`button`,{type:`button`,...r},e);return i.addEventListener(`click`,n),i}function r(e){return e.split(/`([^`]{1,400})`/).map((e,n)=>n%2==1?t(`code`,{},e):document.createTextNode(e))}function i(e){let t=document.getElementById(e);if(t===null)throw Error(`no #${e}`);return t}let a=[`standing`,`severity`,`family`,`provider`,`verification`,`where`,`row`,`rule`],o={text:``,facets:{standing:new Set,severity:new Set,family:new Set,provider:new Set,verification:new Set,where:new Set,row:new Set,rule:new Set},folder:``,from:``,to:``,order:`worst`};function s({findings:e,texts:t,rules:n,rows:r}){let i=new Map;for(let[e,t]of r.entries())for(let n of t.rules)i.set(n,[...i.get(n)??[],String(e)]);let o=(e,t)=>{switch(t){case`standing`:return[e.standing];case`severity`:return[e.severity];case`family`:return[e.family];case`provider`:return e.provider===void 0?[]:[e.provider];case`verification`:return e.verification===void 0?[]:[e.verification];case`where`:return[e.exposure];case`row`:return i.get(e.rule)??[];case`rule`:return[n[e.rule]?.id??``]}},s=[],d=r=>{let i=s[r];if(i!==void 0)return i;let a=e[r];if(a===void 0)return``;let o=[t[a.path],t[a.title],t[a.message],n[a.rule]?.id,a.provider,a.service,a.redacted,a.fingerprint,a.commit,t[a.accepted??-1]].join(`\n`).toLowerCase();return s[r]=o,o},f=(n,r)=>{let i=r===`text`?[]:c(n.text),s=a.filter(e=>e!==r&&n.facets[e].size>0),u=r===`folder`?``:n.folder,[f,p]=r===`days`?[``,``]:[n.from,n.to],m=[];for(let[r,a]of e.entries())(u===``||(t[a.path]??``).startsWith(u))&&(f===``&&p===``||l(a.date,f,p))&&s.every(e=>o(a,e).some(t=>n.facets[e].has(t)))&&(i.length>0&&!i.every(e=>d(r).includes(e))||m.push(r));return m};return{valuesOf:o,matching:n=>u(f(n,void 0),n.order,e,t),without:f}}function c(e){return e.toLowerCase().split(/\\s+/).filter(Boolean)}function l(e,t,n){return e!==void 0&&e>=t&&(n===``||e<=n)}function u(e,t,n,r){let i=e=>n[e]?.date??``,a=e=>r[n[e]?.path??-1]??``;switch(t){case`worst`:return e;case`new`:return[...e].sort((e,t)=>d(i(t),i(e)));case`old`:return[...e].sort((e,t)=>d(i(e)||`9`,i(t)||`9`));case`path`:return[...e].sort((e,t)=>d(a(e),a(t))||(n[e]?.line??0)-(n[t]?.line??0))}}function d(e,t){return e<t?-1:+(e>t)}function f(e,t){let n=new Map;for(let r of e){let e=t[r];if(e===void 0)continue;let i=`${e.rule} ${e.fingerprint}`,a=n.get(i);a===void 0?n.set(i,[r]):a.push(r)}return[...n.values()]}function p(e){return(t,n={})=>e[t].replaceAll(/\\{([a-zA-Z]+)\\}/g,(e,t)=>{let r=n[t];return r===void 0?e:typeof r==`number`?m(r):r})}function m(e){return String(e).replaceAll(/\\B(?=(?:\\d{3})+$)/g,`,`)}function h(e,t,n){return e[t]??n}let g={standing:[`blocks`,`warns`,`minor`,`existing`,`accepted`],severity:[`critical`,`high`,`medium`,`low`,`info`],verification:[`live`,`revoked`,`unknown`],where:[`working-tree`,`staged`,`unpushed`,`pushed`,`history`]};function _({words:e,rows:t},n,r){return n===`provider`||n===`rule`?r:n===`row`?t[Number(r)]?.title??r:h(e,`${n}.${r}`,r)}function v(e,t,n,r,i){let o=a.flatMap(a=>{let o=y(e,t,r.choice,a),s=r.choice.facets[a];return o.length<2&&s.size===0?[]:[b(e,n,r,a,o,i)]}),s=x(e,t,n,r);return s===void 0?o:[...o,s]}function y(e,t,n,r){let i=new Map;for(let n of e.findings)for(let e of t.valuesOf(n,r))i.set(e,0);for(let a of t.without(n,r)){let n=e.findings[a];if(n!==void 0)for(let e of t.valuesOf(n,r))i.set(e,(i.get(e)??0)+1)}let a=g[r],o=e=>a?.indexOf(e)??(r===`row`?Number(e):0);return[...i].sort((e,t)=>o(e[0])-o(t[0])||t[1]-e[1]||(e[0]<t[0]?-1:1))}function b(e,r,i,a,o,s){let c=i.choice.facets[a],l=e=>{let t=new Set(c);t.delete(e)||t.add(e),i.change({facets:{...i.choice.facets,[a]:t}})},u=s.has(a)?o.length:8,d=o.filter(([e],t)=>t<u||c.has(e)),f=d.map(([n,r])=>{let i=t(`input`,{type:`checkbox`,id:`${a}:${n}`,checked:c.has(n)});i.addEventListener(`change`,()=>l(n));let o=t(`span`,{class:`name`},_(e,a,n));return t(`label`,{class:r===0?`none`:void 0},i,o,t(`span`,{class:`number`},m(r)))}),p=o.length-d.length,h=p>0?n(r(`facet.more`,{count:p}),()=>{s.add(a),i.change({})},{class:`quiet`}):void 0;return t(`fieldset`,{},t(`legend`,{},r(`facet.${a}`)),...f,h)}function x(e,r,i,a){let{folder:o}=a.choice,s=new Map;for(let t of r.without(a.choice,`folder`)){let n=e.texts[e.findings[t]?.path??-1]??``,r=n.startsWith(o)?n.indexOf(`/`,o.length):-1;if(r===-1)continue;let i=n.slice(0,r+1);s.set(i,(s.get(i)??0)+1)}if(s.size===0&&o===``)return;let c=(e,t,r={})=>n(t,()=>a.change({folder:e}),{class:`folder`,id:`folder:${e}`,...r}),l=o.split(`/`).slice(0,-1),u=l.map((e,t)=>{let n=`${l.slice(0,t+1).join(`/`)}/`;return c(n,`${e}/`,n===o?{\"aria-current\":`true`}:{})}),d=[...s].sort((e,t)=>t[1]-e[1]||(e[0]<t[0]?-1:1)).slice(0,8).map(([e,n])=>{let r=c(e,e.slice(o.length),{class:`folder inside`});return r.append(t(`span`,{class:`number`},m(n))),r}),f=s.size-d.length;return t(`fieldset`,{},t(`legend`,{},i(`facet.folder`)),...o===``?[]:[c(``,i(`facet.all-paths`)),...u],...d,f>0?t(`p`,{class:`dim`},i(`facet.more`,{count:f})):void 0)}function S(e,r,i){let{choice:o}=i,s=(e,a)=>{let o=n(e,()=>i.change(a),{\"aria-label\":r(`remove-filter`,{name:e})});return o.append(t(`span`,{\"aria-hidden\":`true`},`\u00d7`)),o};return[...o.text.trim()===``?[]:[s(r(`facet.search`,{text:o.text.trim()}),{text:``})],...a.flatMap(t=>[...o.facets[t]].map(n=>{let r=new Set([...o.facets[t]].filter(e=>e!==n));return s(_(e,t,n),{facets:{...o.facets,[t]:r}})})),...o.folder===``?[]:[s(o.folder,{folder:``})],...o.from===``&&o.to===``?[]:[s(o.from===o.to?o.from:r(`facet.days`,{from:o.from,to:o.to}),{from:``,to:``})]]}let C=[`worst`,`new`,`old`,`path`];function w(e,t,n){let r=new URLSearchParams;n!==void 0&&r.set(`lang`,n),e.text!==``&&r.set(`q`,e.text);for(let t of a)for(let n of e.facets[t])r.append(t,n);for(let t of[`folder`,`from`,`to`])e[t]!==``&&r.set(t,e[t]);e.order!==`worst`&&r.set(`order`,e.order);for(let e of[...t].slice(0,20))r.append(`open`,e);return r.toString()}function T(e){let t=new URLSearchParams(e.replace(/^#/,``)),n=e=>{let n=t.get(e)??``;return/^\\d{4}-\\d\\d-\\d\\d$/.test(n)?n:``},r=t.get(`order`)??``,i=e=>new Set(t.getAll(e)),a={standing:i(`standing`),severity:i(`severity`),family:i(`family`),provider:i(`provider`),verification:i(`verification`),where:i(`where`),row:i(`row`),rule:i(`rule`)};return{choice:{...o,text:t.get(`q`)??``,facets:a,folder:t.get(`folder`)??``,from:n(`from`),to:n(`to`),order:C.includes(r)?r:`worst`},open:t.getAll(`open`),language:t.get(`lang`)??void 0}}async function E(e){try{return await navigator.clipboard.writeText(e),!0}catch{return D(e)}}function D(e){let t=document.activeElement,n=document.createElement(`textarea`);n.value=e,n.className=`hidden`,document.body.append(n),n.select();let r=document.execCommand(`copy`);return n.remove(),t instanceof HTMLElement&&t.focus(),r}let O={blocks:`\u2716`,warns:`!`,minor:`\u00b7`,existing:`!`,accepted:`\u2714`};function k({texts:e},{path:t,line:n,column:r}){let i=e[t]??``;return n===void 0?i:`${i}:${n}:${r??1}`}function ee({data:e,say:n},r){let[i]=r;if(i===void 0)return[];let{standing:a,severity:o,title:s,redacted:c,date:l,exposure:u}=i,d=t(`span`,{class:`mark ${a}`,\"aria-hidden\":`true`},O[a]),f=c!==void 0&&c!==`******`,p=l??(u===`history`?h(e.words,`where.history`,``):void 0);return[d,t(`span`,{class:`row-line`},t(`span`,{class:`severity ${o}`},n(`severity.${o}`)),t(`span`,{class:`hidden`},`, ${n(`standing.${a}`)}: `),t(`span`,{class:`title`},e.texts[s]),r.some(({verification:e})=>e===`live`)?t(`span`,{class:`chip bad`},n(`row.live`)):void 0,f?t(`code`,{class:`redacted`},c):void 0,r.length>1?t(`span`,{class:`places`},n(`row.places`,{count:r.length})):void 0,p===void 0?void 0:t(`span`,{class:`when`},p)),t(`span`,{class:`row-line second`},t(`span`,{class:`place`},t(`bdi`,{dir:`ltr`},k(e,i))),t(`span`,{class:`rule`},e.rules[i.rule]?.id))]}function te(e,n){let{data:i,say:a}=e,[o]=n;if(o===void 0)return t(`div`);let s=e=>i.texts[e]??``,{message:c,why:l,fix:u,frames:d=[],accepted:f}=o;return t(`div`,{class:`body`},t(`p`,{class:`message`},...r(s(c))),d.length>0?ne(e,o,d):void 0,f===void 0?void 0:t(`p`,{class:`accepted`},s(f)),t(`h3`,{},a(`label.why`)),t(`p`,{},...r(s(l))),t(`h3`,{},a(`label.fix`)),t(`p`,{class:`fix`},...r(s(u))),A(e,o),...re(e,n),ie(e,o))}function ne({data:e,say:n},r,i){let a=i.some(({path:e})=>e!==void 0);return t(`pre`,{tabindex:`0`},...i.flatMap(({line:i,before:o,marked:s,after:c,removed:l,path:u})=>[...a?[t(`span`,{class:`code-file`},e.texts[u??r.path])]:[],t(`span`,{class:l===!0?`code-line removed`:`code-line`},t(`span`,{class:`line-number`},String(i)),t(`span`,{class:`sign`,\"aria-hidden\":`true`},l===!0?`-`:` `),l===!0?t(`span`,{class:`hidden`},`${n(`line-removed`)} `):void 0,t(`span`,{class:`code`},o,s===void 0?void 0:t(`mark`,{},s),c))]))}function A({data:e,say:n},r){let i=e.texts[r.fix]??``,a=e.rules[r.rule]?.id??``,o=`- [ ] **${j(e.texts[r.title]??``)}** \\`${k(e,r).replaceAll(\"`\",`'`)}\\` (\\`${a}\\`): ${j(i)}`,s=`npx stackgate allow ${r.fingerprint} --reason \"${n(`allow-reason`)}\"`;return t(`div`,{class:`copies`},...[[`copy.fix`,i],[`copy.markdown`,o],...r.standing===`blocks`||r.standing===`warns`?[[`copy.allow`,s]]:[]].map(([e,t])=>M(n,n(e),t)))}function j(e){return e.replaceAll(/[\\\\[\\]<>*_#@|!]/g,`\\\\$&`)}function M(e,t,r){let i=n(t,()=>{E(r).then(n=>{i.textContent=e(n?`copy.done`:`copy.failed`),setTimeout(()=>{i.textContent=t},2e3)})});return i}function re({data:e,say:n},r){let[i]=r,a=(e,r)=>{if(r.length===0)return[];let i=r.slice(0,50).map(([e,n])=>t(`li`,{},t(`bdi`,{class:`place`},e),n===``?void 0:t(`span`,{class:`dim`},` ${n}`))),a=r.length-50;return a>0&&i.push(t(`li`,{class:`dim`},n(`places-cut`,{count:a}))),[t(`h3`,{},e),t(`ul`,{class:`place-list`},...i)]},o=r.map(t=>[k(e,t),N(n,t)]),s=(i?.related??[]).map(({path:t,line:n,column:r,message:i})=>[`${e.texts[t]}:${n}:${r}`,e.texts[i]??``]);return[...a(n(`label.places`),o.length>1?o:[]),...a(n(`label.see`),s)]}function N(e,{commit:t,date:n}){if(t===void 0)return n??``;let r=t.slice(0,10);return n===void 0?r:e(`commit-of`,{commit:r,date:n})}function ie({data:e,say:n},r){let{words:i}=e,{provider:a,service:o,redacted:s,encoding:c,verification:l,status:u,exposure:d,confidence:f,fingerprint:p}=r,m=e.rules[r.rule],g=N(n,r),_=(e,...n)=>[t(`div`,{},t(`dt`,{},e),t(`dd`,{},...n))],v=(m?.references??[]).map(e=>t(`li`,{},t(`a`,{href:e,rel:`noopener noreferrer`,target:`_blank`},e)));return t(`dl`,{class:`facts`},..._(n(`label.rule`),t(`code`,{},m?.id)),...a===void 0?[]:_(n(`label.provider`),a),...o===void 0?[]:_(n(`label.service`),o),...s===void 0?[]:_(n(`label.value`),t(`code`,{},s)),...c===void 0?[]:_(n(`label.encoding`),e.texts[c]??``),...l===void 0?[]:_(n(`facet.verification`),n(`verification.${l}`)),...u===void 0?[]:_(n(`label.status`),n(`status.${u}`)),..._(n(`label.where`),h(i,`where.${d}`,d)),...g===``?[]:_(n(`label.commit`),g),..._(n(`label.confidence`),n(`confidence.${f}`)),..._(n(`label.fingerprint`),t(`code`,{},p)),...v.length===0?[]:_(n(`label.more`),t(`ul`,{},...v)))}function P(e){let[t]=e;return t===void 0?``:`${t.fingerprint}.${t.rule}`}function ae(e,n,r,i){let a=[],o=64,s=!1,c=new Map,l=new Set,u=new Map,d=new Map,f=new WeakMap,p=new ResizeObserver(e=>{for(let{target:t}of e){let e=f.get(t);e!==void 0&&l.has(e)&&u.set(e,t.offsetHeight)}g()});function m(e){let t=e*o;for(let[n,r]of u)(c.get(n)??a.length)<e&&(t+=r);return t}function h(e){let[t,n]=[0,Math.max(0,a.length-1)];for(;t<n;){let r=Math.ceil((t+n)/2);m(r)<=e?t=r:n=r-1}return t}function g(){if(s)return;e.style.height=`${m(a.length)}px`;let{top:t}=e.getBoundingClientRect(),n=h(-t-800),r=h(window.innerHeight-t+800),i=new Set;for(let e=n;e<=r&&e<a.length;e++)i.add(e);let o=S(),l=o===void 0?void 0:c.get(o);l!==void 0&&i.add(l),_([...i].sort((e,t)=>e-t))}function _(t){let n=new Set(t.map(e=>P(a[e]??[])));for(let[e,t]of d)if(!n.has(e)){for(let e of t.children)p.unobserve(e);t.remove(),d.delete(e)}let r=e.firstChild;for(let n of t){let t=a[n]??[],i=d.get(P(t))??y(t);i.ariaPosInSet=String(n+1),i.ariaSetSize=String(a.length),i.style.top=s?``:`${m(n)}px`,i===r?r=i.nextSibling:e.insertBefore(i,r)}}function v(){p.disconnect();for(let e of d.values())e.remove();d.clear()}function y(e){let r=P(e),i=t(`button`,{type:`button`,class:`head`,\"aria-expanded\":String(l.has(r))},...ee(n,e));i.addEventListener(`click`,()=>x(r));let a=t(`li`,{},i);return f.set(i,r),d.set(r,a),(l.has(r)||s)&&b(a,e,r),a}function b(e,t,r){let i=te(n,t);f.set(i,r),e.append(i),e.classList.add(`open`),p.observe(i)}function x(e){let t=d.get(e),n=a[c.get(e)??-1];if(l.delete(e))u.delete(e),t?.classList.remove(`open`),t?.querySelector(`.body`)?.remove();else if(l.add(e),t!==void 0&&n!==void 0){b(t,n,e);let r=t.querySelector(`.body`);r!==null&&u.set(e,r.offsetHeight)}t?.querySelector(`.head`)?.setAttribute(`aria-expanded`,String(l.has(e))),g(),r()}function S(){let e=document.activeElement?.closest(`#list > li`)?.firstElementChild;return e==null?void 0:f.get(e)}function C(t){let n=S(),r=n===void 0?-1:c.get(n)??-1,i=r===-1?0:Math.min(a.length-1,Math.max(0,r+t)),o=a[i];if(o===void 0)return;let s=P(o);d.has(s)||(window.scrollBy({top:e.getBoundingClientRect().top+m(i)-window.innerHeight/3,behavior:`instant`}),g());let l=d.get(s)?.firstElementChild;l instanceof HTMLElement&&(l.focus({preventScroll:!0}),l.scrollIntoView({block:`nearest`,behavior:`instant`}))}let w=!1,T=()=>{w||(w=!0,requestAnimationFrame(()=>{w=!1,i.aborted||g()}))};window.addEventListener(`scroll`,T,{passive:!0,signal:i}),window.addEventListener(`resize`,()=>{E(),T()},{signal:i}),i.addEventListener(`abort`,()=>p.disconnect());function E(){let t=e.querySelector(`.head`);t!==null&&t.offsetHeight>0&&(o=t.offsetHeight)}return{open:l,toggle:x,move:C,focused:S,show(e){a=e,c.clear();for(let[e,t]of a.entries())c.set(P(t),e);v();for(let e of u.keys())c.has(e)||u.delete(e);g(),E(),g()},layOut(t){s=!0,v(),e.style.height=`auto`,e.classList.add(`laid-out`),_(a.slice(0,t).map((e,t)=>t))},gather(){s=!1,e.classList.remove(`laid-out`),v(),g()}}}let F=864e5;function oe(e){let t=e.map(({date:e})=>e).sort(),[n,r]=[t[0],t.at(-1)];if(n===void 0||r===void 0)return[];let i=([se,ce,I,L].map(e=>e(n,r)).find(e=>e.length<=60)??[]).map(e=>({...e,count:0,blocking:0}));for(let{date:t,isBlocking:n}of e){let e=i.findLast(({from:e})=>e<=t);e!==void 0&&(e.count++,n&&e.blocking++)}return i}function se(e,t){let[n,r]=[Date.parse(e),Date.parse(t)],i=[];for(let e=n;e<=r&&i.length<=60;e+=F){let t=z(e);i.push({label:t,from:t,to:t})}return i}function ce(e,t){return R(e,t,1,(e,t)=>`${e}-${B(t+1)}`)}function I(e,t){return R(e,t,3,(e,t)=>`${e}-Q${t/3+1}`)}function L(e,t){let n=Number(t.slice(0,4))-Number(e.slice(0,4))+1;for(let r=Math.ceil(n/60);;r++){let n=R(e,t,12*r,e=>r===1?String(e):`${e}\u2013${e+r-1}`);if(n.length<=60)return n}}function R(e,t,n,r){let i=e=>Number(e.slice(0,4))*12+Number(e.slice(5,7))-1,a=i(e),o=i(t),s=[];for(let e=a-a%n;e<=o&&s.length<=60;e+=n){let[t,i]=[Math.floor(e/12),e%12],a=Date.UTC(Math.floor((e+n)/12),(e+n)%12)-F;s.push({label:r(t,i),from:`${String(t).padStart(4,`0`)}-${B(i+1)}-01`,to:z(a)})}return s}function z(e){return new Date(e).toISOString().slice(0,10)}function B(e){return String(e).padStart(2,`0`)}function V(e,r,i,a){let o=r.findings.flatMap(({date:e,standing:t})=>e===void 0?[]:[{date:e,isBlocking:t===`blocks`}]);if(o.length===0)return;let s=oe(o),c=t(`div`,{class:`bars`,role:`group`,\"aria-labelledby\":`timeline-title`}),l=t(`tbody`),u=t(`p`,{class:`dim hint`,role:`status`}),d=t(`p`,{class:`dim`}),f=n(a(`timeline.all`),()=>void 0,{class:`quiet`,hidden:!0}),p=t(`table`,{},t(`thead`,{},t(`tr`,{},...[`timeline.period`,`timeline.entered`,`timeline.blocking`].map(e=>t(`th`,{scope:`col`},a(e))))),l),h=s[Math.floor((s.length-1)/2)],g=s.length<3?s:[s[0],h,s.at(-1)],_=t(`p`,{class:`legend`,\"aria-hidden\":`true`},t(`span`,{class:`swatch blocking`}),a(`timeline.blocking`),t(`span`,{class:`swatch`}),a(`timeline.others`));e.append(_,t(`div`,{class:`scale`,\"aria-hidden\":`true`}),c,t(`div`,{class:`axis`,\"aria-hidden\":`true`},...g.map(e=>t(`span`,{},e?.label))),t(`div`,{class:`timeline-foot`},u,f,d),t(`details`,{class:`as-table`},t(`summary`,{},a(`timeline.table`)),p)),e.hidden=!1;let v,y=(e,t)=>{let[n,r]=[s[Math.min(e,t)],s[Math.max(e,t)]];if(n===void 0||r===void 0||v===void 0)return;let{choice:i}=v,a=i.from===n.from&&i.to===r.to;v.change(a?{from:``,to:``}:{from:n.from,to:r.to})};f.addEventListener(`click`,()=>v?.change({from:``,to:``}));let b=s.map((e,n)=>{let r=t(`span`,{class:`fill`},t(`span`,{class:`blocking`}));return{fill:r,bar:t(`button`,{type:`button`,tabindex:n===0?`0`:`-1`},r)}});return c.append(...b.map(({bar:e})=>e)),W(c,b.map(({bar:e})=>e),y),{update(n){v=n;let{choice:o}=n,c=i.without(o,`days`).flatMap(e=>r.findings[e]??[]),p=U(s,c),h=Math.max(1,...p.map(({count:e})=>e));e.querySelector(`.scale`)?.replaceChildren(m(h));for(let[e,t]of p.entries()){let n=b[e];if(n===void 0)continue;let r=o.from!==``&&t.from>=o.from&&t.to<=o.to,{label:i,count:s,blocking:c}=t;n.bar.setAttribute(`aria-label`,a(`timeline.bar`,{period:i,count:s,blocking:c})),n.bar.title=a(`timeline.bar`,{period:i,count:s,blocking:c}),n.bar.setAttribute(`aria-pressed`,String(r)),n.bar.classList.toggle(`faded`,o.from!==``&&!r),n.fill.style.height=s===0?`0`:`${Math.max(4,100*s/h)}%`;let l=n.fill.firstElementChild;l instanceof HTMLElement&&(l.style.height=s===0?`0`:`${100*c/s}%`)}let g=c.filter(({date:e})=>e===void 0).length;u.classList.toggle(`usual`,o.from===``),u.textContent=o.from===``?a(`timeline.hint`):H(a,o),d.textContent=g>0?a(`timeline.undated`,{count:g}):``,f.hidden=o.from===``,l.replaceChildren(...p.filter(({count:e})=>e>0).map(({label:e,count:n,blocking:r})=>t(`tr`,{},t(`th`,{scope:`row`},e),t(`td`,{},m(n)),t(`td`,{},m(r)))))}}}function H(e,{from:t,to:n}){return t===n?t:e(`facet.days`,{from:t,to:n})}function U(e,t){let n=e.map(e=>({...e,count:0,blocking:0}));for(let{date:e,standing:r}of t){if(e===void 0)continue;let t=n.findLast(({from:t})=>t<=e);t!==void 0&&(t.count++,r===`blocks`&&t.blocking++)}return n}function W(e,t,n){let r,i=({clientX:n})=>{let{left:r,width:i}=e.getBoundingClientRect();return Math.min(t.length-1,Math.max(0,Math.floor((n-r)/i*t.length)))},a=(e,n)=>{for(let[r,i]of t.entries())i.classList.toggle(`dragged`,r>=Math.min(e,n)&&r<=Math.max(e,n))},o=()=>a(-1,-2);e.addEventListener(`pointerdown`,t=>{t.button===0&&(r=i(t),e.setPointerCapture(t.pointerId),a(r,r))}),e.addEventListener(`pointermove`,e=>{r!==void 0&&a(r,i(e))}),e.addEventListener(`pointerup`,e=>{if(r===void 0)return;let t=r;r=void 0,o(),n(t,i(e))}),e.addEventListener(`pointercancel`,()=>{r=void 0,o()});let s;e.addEventListener(`keydown`,e=>{let r=t.indexOf(document.activeElement);if(r===-1)return;if(e.key===`Enter`||e.key===` `){e.preventDefault(),n(s??r,r),s=void 0,o();return}let i={ArrowLeft:r-1,ArrowRight:r+1,Home:0,End:t.length-1}[e.key],c=i===void 0?void 0:t[i];if(i!==void 0&&c!==void 0){e.preventDefault(),s=e.shiftKey?s??r:void 0,s===void 0?o():a(s,i);for(let e of t)e.tabIndex=e===c?0:-1;c.focus()}})}function G(n,r,a,c){let l=s(n),u=new Set,d=T(location.hash),p=d.choice,m=0,h=ae(i(`list`),{data:n,say:r},()=>b(),c);for(let e of d.open)h.toggle(e);let g=V(i(`timeline`),n,l,r),_=i(`search`),y=i(`order`);function b(){clearTimeout(m),e(w(p,h.open,a))}let x=()=>({choice:p,change:C});function C(e){p={...p,...e},E(),b()}function E(){let e=l.matching(p),a=f(e,n.findings).map(e=>e.flatMap(e=>n.findings[e]??[])),s=n.findings.length;i(`count`).textContent=e.length===s?r(s===1?`findings-one`:`findings-many`,{count:s}):r(`findings-of`,{count:e.length,all:s}),_.value!==p.text&&(_.value=p.text),y.value=p.order,le(()=>{i(`facets`).replaceChildren(...v(n,l,r,x(),u));let a=S(n,r,x()),c=t(`button`,{type:`button`,class:`quiet`},r(`clear`));c.addEventListener(`click`,()=>C({...o,order:p.order}));let d=e.length>0?void 0:t(`p`,{class:`none`},r(`none-match`,{all:s}));i(`active`).replaceChildren(...d===void 0?[]:[d],...a.length===0?[]:[...a,c])}),g?.update(x()),h.show(a)}_.addEventListener(`input`,()=>{p={...p,text:_.value},E(),clearTimeout(m),m=window.setTimeout(b,300)}),y.addEventListener(`change`,()=>C({order:y.value}));for(let e of document.querySelectorAll(`[data-row]`))e.addEventListener(`click`,()=>{C({...o,facets:{...o.facets,row:new Set([e.dataset.row??``])}}),i(`findings`).scrollIntoView()});function D(){let e=T(location.hash);p=e.choice,E();for(let t of e.open)h.open.has(t)||h.toggle(t);b(),i(`findings`).scrollIntoView()}return c.addEventListener(`abort`,()=>clearTimeout(m)),ue(c),de(h,()=>l.matching(p).length,r,c),E(),{list:h,note:b,follow:D}}function le(e){let t=document.activeElement,n=t!==null&&t!==document.body;e(),n&&!document.contains(t)&&((t.id===``?null:document.getElementById(t.id))??document.querySelector(`#active button`)??i(`findings`)).focus({preventScroll:!0})}function ue(e){let t=i(`filters`),n=matchMedia(`(min-width: 56rem)`),r=()=>{t.open=n.matches};n.addEventListener(`change`,r,{signal:e}),r()}function de(e,t,n,r){let a=i(`print-cut`);window.addEventListener(`beforeprint`,()=>{let r=t();a.hidden=r<=500,a.textContent=n(`print-cut`,{count:500,all:r}),e.layOut(500)},{signal:r}),window.addEventListener(`afterprint`,()=>{a.hidden=!0,e.gather()},{signal:r})}function fe(e,t,n){let r=i(`keys`);r instanceof HTMLDialogElement&&(ge(r,e),i(`keys-button`).addEventListener(`click`,()=>r.showModal()),document.addEventListener(`keydown`,e=>{if(e.ctrlKey||e.metaKey||e.altKey||r.open)return;let{target:n}=e;pe(n)?e.key===`Escape`&&n.blur():me(e.key,r,t)&&e.preventDefault()},{signal:n}))}function pe(e){return e instanceof HTMLInputElement?e.type!==`checkbox`:e instanceof HTMLSelectElement||e instanceof HTMLTextAreaElement}function me(e,t,n){if(e===`?`)return t.showModal(),!0;if(n===void 0)return!1;switch(e){case`/`:return i(`search`).focus(),!0;case`j`:return n.move(1),!0;case`k`:return n.move(-1),!0;case`Escape`:{let e=n.focused();return e===void 0||!n.open.has(e)?!1:(n.move(0),n.toggle(e),!0)}default:return!1}}let he=[[`/`,`keys.search`],[`j k`,`keys.move`],[`Enter`,`keys.open`],[`Esc`,`keys.close`],[`?`,`keys.help`]];function ge(e,r){let i=he.map(([e,n])=>t(`div`,{},t(`dt`,{},...e.split(` `).map(e=>t(`kbd`,{},e))),t(`dd`,{},r(n))));e.append(t(`h2`,{id:`keys-title`},r(`keys.title`)),t(`dl`,{},...i),n(r(`keys.done`),()=>e.close()))}function _e(e){let t=i(`page`),n=new Map(e.map((e,n)=>[e,n===0?ve(t):ye(e)])),r=e[0];return{has:e=>n.has(e),shown:()=>r,show(e){let i=n.get(e);if(i===void 0||e===r)return;let a=[...t.querySelectorAll(`details`)].map(({open:e})=>e);t.replaceChildren(document.importNode(i.content,!0));for(let[e,n]of t.querySelectorAll(`details`).entries())n.open=a[e]??n.open;document.documentElement.lang=i.tag,document.title=i.title,r=e}}}function ve(e){let t=document.createDocumentFragment();return t.append(...e.cloneNode(!0).childNodes),{content:t,tag:document.documentElement.lang,title:document.title}}function ye(e){let t=i(`page-${e}`);return{content:t.content,tag:t.lang,title:t.dataset.title??document.title}}let K=`stackgate-theme`,q=[`auto`,`light`,`dark`];function be(){let e=[...document.querySelectorAll(`[data-theme-choice]`)],t=t=>{t===`auto`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=t;for(let n of e)n.ariaPressed=String(n.dataset.themeChoice===t)};for(let n of e)n.addEventListener(`click`,()=>{let e=n.dataset.themeChoice??`auto`;t(e),xe(e)});let n=Se()??`auto`;t(q.includes(n)?n:`auto`)}function xe(e){try{localStorage.setItem(K,e)}catch{}}function Se(){try{return localStorage.getItem(K)??void 0}catch{return}}function Ce({languages:e,words:t,texts:n,rows:r,rules:i,findings:a},o){let s=e.indexOf(o),c=e=>typeof e==`string`?e:e[s]??``,l=Object.entries(t).map(([e,t])=>[e,c(t)]);return{rules:i,findings:a,words:Object.fromEntries(l),texts:n.map(c),rows:r.map(({title:e,rules:t})=>({title:c(e),rules:t}))}}let J=JSON.parse(i(`data`).textContent??``),Y=_e(J.languages),X,Z=new AbortController;function Q(t){Z.abort(),Z=new AbortController;let{signal:n}=Z;Y.show(t);for(let e of document.querySelectorAll(`.tools, .by-hand`))e.hidden=!1;for(let e of document.querySelectorAll(`[data-language]`))e.addEventListener(`click`,()=>we(e.dataset.language??``));be();let r=Ce(J,t),i=p(r.words),a=t===J.languages[0]?void 0:t,s=r.findings.length===0?void 0:G(r,i,a,n),c=()=>e(w(o,[],a));fe(i,s?.list,n),X=s??{note:c,follow:c}}function we(e){e!==Y.shown()&&(X?.note(),Q(e),X?.note(),document.querySelector(`[data-language=\"${Y.shown()}\"]`)?.focus({preventScroll:!0}))}window.addEventListener(`hashchange`,()=>{if(document.getElementById(location.hash.slice(1))!==null)return X?.note();let{language:e}=T(location.hash);e!==void 0&&e!==Y.shown()&&Y.has(e)&&Q(e),X?.follow()});let $=T(location.hash).language;Q($!==void 0&&Y.has($)?$:J.languages[0]??`en`)})();";
const STYLE = ":root{color-scheme: light dark;--page: light-dark(#f5f6f8,#0f1215);--card: light-dark(#ffffff,#171b20);--sunk: light-dark(#f2f4f6,#11151a);--text: light-dark(#1a1f26,#e6e9ed);--dim: light-dark(#56606c,#a0aab5);--line: light-dark(#dce1e6,#2b323a);--strong-line: light-dark(#858f9a,#6d7884);--red: light-dark(#b42318,#ff9d92);--red-soft: light-dark(#fdeeec,#331a18);--red-fill: light-dark(#d5483b,#e0675b);--amber: light-dark(#7d5000,#efc164);--amber-soft: light-dark(#fdf3dc,#2d2410);--green: light-dark(#11652b,#75d691);--green-soft: light-dark(#e9f6ec,#13281a);--blue: light-dark(#0a5bb0,#86bdff);--blue-soft: light-dark(#e8f1fc,#16273c);--grey-fill: light-dark(#9ba6b2,#5d6874);--mono: ui-monospace,\"SF Mono\",\"Cascadia Mono\",Menlo,Consolas,\"DejaVu Sans Mono\",monospace;--sans: system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",\"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",sans-serif;--radius: 10px;--row: 3.75rem;}:root[data-theme=\"light\"]{color-scheme: light;}:root[data-theme=\"dark\"]{color-scheme: dark;}*{box-sizing: border-box;}[hidden]{display: none !important;}html{background: var(--page);color: var(--text);font: 400 0.9375rem / 1.5 var(--sans);-webkit-text-size-adjust: 100%;}body{max-width: 76rem;margin: 0 auto;padding: 0 clamp(1rem,3vw,2rem) 3rem;}h1,h2,h3,p,ul,ol,dl,dd,pre,fieldset{margin: 0;padding: 0;}ul,ol{list-style: none;}h1{font-size: 1.5rem;line-height: 1.25;letter-spacing: -0.01em;overflow-wrap: anywhere;}h2{font-size: 1.0625rem;line-height: 1.4;}h3{font-size: 0.8125rem;font-weight: 600;color: var(--dim);}code,kbd,pre,.place,.rule{font-family: var(--mono);font-size: 0.875em;}a{color: var(--blue);}:focus-visible{outline: 2px solid var(--blue);outline-offset: 2px;}[tabindex=\"-1\"]:focus{outline: none;}.hidden,.skip:not(:focus){position: absolute;width: 1px;height: 1px;overflow: hidden;clip-path: inset(50%);white-space: nowrap;}.skip:focus{position: absolute;top: 0.5rem;left: 0.5rem;padding: 0.5rem 1rem;background: var(--card);border-radius: var(--radius);z-index: 2;}.dim,.about,.brand{color: var(--dim);}button,select,input[type=\"search\"]{font: inherit;color: inherit;background: var(--card);border: 1px solid var(--strong-line);border-radius: 7px;padding: 0.3125rem 0.75rem;min-height: 2.25rem;}button{cursor: pointer;}button:hover{background: var(--sunk);}button.quiet{border-color: transparent;background: none;color: var(--blue);padding: 0.3125rem 0.375rem;font-size: 0.875rem;}kbd{border: 1px solid var(--line);border-bottom-width: 2px;border-radius: 4px;padding: 0 0.3125rem;background: var(--card);color: var(--dim);}.masthead{display: flex;flex-wrap: wrap;gap: 1rem;justify-content: space-between;align-items: flex-end;padding: 2rem 0 1.25rem;}.brand{font-size: 0.8125rem;font-weight: 600;letter-spacing: 0.02em;}.about{margin-top: 0.125rem;}.tools{display: flex;gap: 0.5rem;align-items: center;}.choices{display: flex;border: 1px solid var(--line);border-radius: 8px;background: var(--card);padding: 2px;}.choices button{border: 0;background: none;min-height: 1.75rem;padding: 0 0.625rem;font-size: 0.8125rem;border-radius: 6px;}.choices button[aria-pressed=\"true\"]{background: var(--blue-soft);color: var(--blue);font-weight: 600;}main > section{margin-bottom: 1rem;}.verdict,.next,.timeline,.incomplete,.rows,.incidents,.notices{background: var(--card);border: 1px solid var(--line);border-radius: var(--radius);padding: 1.25rem 1.5rem;}.verdict{display: flex;gap: 1rem;align-items: flex-start;}.verdict .mark{flex: none;width: 2.5rem;height: 2.5rem;border-radius: 50%;display: grid;place-items: center;font-size: 1.25rem;font-weight: 700;}.verdict h2{font-size: 1.625rem;line-height: 2.5rem;letter-spacing: -0.01em;}.bad .mark{background: var(--red-soft);color: var(--red);}.bad h2,.mark.blocks{color: var(--red);}.warn .mark{background: var(--amber-soft);color: var(--amber);}.warn h2,.mark.warns,.mark.existing,.mark.minor{color: var(--amber);}.good .mark{background: var(--green-soft);color: var(--green);}.good h2,.mark.accepted{color: var(--green);}.counts{display: flex;flex-wrap: wrap;gap: 0.125rem 1.25rem;}.looked{margin-top: 0.25rem;color: var(--dim);}.incomplete{background: var(--amber-soft);border-color: var(--amber);}.incomplete h2{color: var(--amber);}.incomplete ul{margin: 0.5rem 0;max-height: 14rem;overflow: auto;}.incomplete li{overflow-wrap: anywhere;}.notices ul{margin-top: 0.5rem;overflow-wrap: anywhere;}.next ol{counter-reset: step;margin-top: 0.75rem;display: grid;gap: 0.875rem;}.next li{counter-increment: step;position: relative;padding-left: 2.25rem;}.next li::before{content: counter(step);position: absolute;left: 0;top: 0;width: 1.5rem;height: 1.5rem;border-radius: 50%;background: var(--blue-soft);color: var(--blue);font-size: 0.8125rem;font-weight: 600;text-align: center;line-height: 1.5rem;}.next code.place,.next .more{color: var(--dim);overflow-wrap: anywhere;}.show{white-space: nowrap;}.next > p{margin-top: 0.875rem;color: var(--dim);}.command{color: var(--text);white-space: nowrap;}.rows{padding-bottom: 0.5rem;}.rows > ol,.rows > ul{margin: 0.5rem -1.5rem 0;}.rows > ol > li,.rows > ul > li{border-top: 1px solid var(--line);}.rows summary{display: grid;grid-template-columns: 1.5rem 11rem 8rem minmax(0,1fr);gap: 0.75rem;align-items: center;padding: 0.5rem 1.5rem;cursor: pointer;list-style: none;}.rows > ul summary{grid-template-columns: 13.25rem 8rem minmax(0,1fr);}.rows summary:hover{background: var(--sunk);}.rows summary::-webkit-details-marker{display: none;}.rows .number{color: var(--dim);text-align: right;font-variant-numeric: tabular-nums;}.row-title{font-weight: 600;}.row-first{color: var(--dim);overflow: hidden;text-overflow: ellipsis;white-space: nowrap;}.row-body{padding: 0.25rem 1.5rem 1rem 3.75rem;display: grid;gap: 0.25rem;}.rows > ul .row-body{padding-left: 1.5rem;}.row-body li{overflow-wrap: anywhere;}.row-body h3{margin-top: 0.5rem;}.row-body .by-hand{margin-top: 0.5rem;}.chip{justify-self: start;border-radius: 999px;padding: 0.0625rem 0.625rem;font-size: 0.8125rem;font-weight: 600;white-space: nowrap;}.chip.good{background: var(--green-soft);color: var(--green);}.chip.warn{background: var(--amber-soft);color: var(--amber);}.chip.bad{background: var(--red-soft);color: var(--red);}.chip.unknown{background: var(--sunk);color: var(--dim);}.incidents > ul{display: grid;grid-template-columns: repeat(auto-fit,minmax(17rem,1fr));gap: 1.5rem;margin-top: 0.75rem;}.incidents li p + p,.incidents h3{margin-top: 0.5rem;}.timeline{position: relative;}.legend{display: flex;align-items: center;gap: 0.375rem;font-size: 0.8125rem;color: var(--dim);}.swatch{width: 0.75rem;height: 0.75rem;border-radius: 3px;background: var(--grey-fill);}.swatch:not(:first-child){margin-left: 0.75rem;}.swatch.blocking{background: var(--red-fill);}@media (min-width: 34rem){.legend{position: absolute;right: 1.5rem;top: 1.375rem;}}.scale{font-size: 0.75rem;color: var(--dim);border-bottom: 1px dashed var(--line);margin-top: 0.5rem;}.bars{display: flex;align-items: flex-end;height: 5.5rem;border-bottom: 1px solid var(--strong-line);touch-action: pan-y;cursor: crosshair;}.bars button{flex: 1 1 0;min-width: 0;min-height: 0;height: 100%;padding: 0 1px;border: 0;border-radius: 0;background: none;display: flex;align-items: flex-end;justify-content: center;cursor: inherit;}.bars button:hover,.bars .dragged{background: var(--blue-soft);}.bars button:focus-visible{outline-offset: -2px;}.fill{width: 100%;max-width: 2.5rem;background: var(--grey-fill);border-radius: 3px 3px 0 0;overflow: hidden;display: flex;flex-direction: column;justify-content: flex-end;}.fill .blocking{background: var(--red-fill);}.faded .fill{opacity: 0.35;}.axis{display: flex;justify-content: space-between;font-size: 0.75rem;color: var(--dim);padding-top: 0.25rem;font-variant-numeric: tabular-nums;}.axis span:only-child{margin: 0 auto;}.timeline-foot{display: flex;flex-wrap: wrap;gap: 0 1rem;align-items: center;justify-content: space-between;font-size: 0.8125rem;min-height: 2.25rem;}.timeline-foot p:empty{display: none;}table{border-collapse: collapse;font-variant-numeric: tabular-nums;}th,td{text-align: left;padding: 0.25rem 1.5rem 0.25rem 0;border-bottom: 1px solid var(--line);font-weight: 400;vertical-align: top;}thead th{font-weight: 600;color: var(--dim);}summary{cursor: pointer;}.as-table summary,.coverage summary{color: var(--blue);font-size: 0.875rem;width: fit-content;}.findings{margin-top: 2rem;}.findings-head{display: flex;flex-wrap: wrap;align-items: baseline;gap: 0.25rem 0.75rem;margin-bottom: 0.75rem;}.findings-head h2{font-size: 1.25rem;}#count{color: var(--dim);flex: 1;}.order{font-size: 0.875rem;color: var(--dim);}.columns{display: grid;grid-template-columns: 15rem minmax(0,1fr);gap: 1.5rem;align-items: start;}.side{position: sticky;top: 1rem;max-height: calc(100vh - 2rem);overflow: auto;padding: 4px;margin: -4px;}.search span{display: block;font-weight: 600;font-size: 0.875rem;margin-bottom: 0.25rem;}.search input{width: 100%;}.search input::placeholder{color: var(--dim);opacity: 1;}#filters > summary{margin-top: 0.75rem;font-weight: 600;}fieldset{border: 0;margin-top: 1rem;min-width: 0;}legend{font-weight: 600;font-size: 0.875rem;padding: 0 0 0.125rem;}fieldset label,.folder{display: flex;align-items: center;gap: 0.5rem;width: 100%;min-height: 1.75rem;padding: 0 0.25rem;border-radius: 6px;font-size: 0.875rem;cursor: pointer;}fieldset label:hover,.folder:hover{background: var(--sunk);}fieldset input{flex: none;width: 1rem;height: 1rem;margin: 0;accent-color: var(--blue);}fieldset .name{flex: 1;overflow-wrap: anywhere;}fieldset .number{color: var(--dim);font-variant-numeric: tabular-nums;}fieldset .none .name{color: var(--dim);}.folder{border: 0;background: none;text-align: left;font-family: var(--mono);font-size: 0.8125rem;overflow-wrap: anywhere;justify-content: space-between;}.folder[aria-current]{font-weight: 600;}.folder.inside{color: var(--blue);}#active{display: flex;flex-wrap: wrap;gap: 0.375rem;align-items: center;}#active:not(:empty){margin-bottom: 0.75rem;}#active button:not(.quiet){background: var(--blue-soft);border-color: transparent;color: var(--blue);min-height: 1.875rem;padding: 0 0.625rem;font-size: 0.875rem;overflow-wrap: anywhere;}#active button span{margin-left: 0.375rem;}#active .none{width: 100%;padding: 2.5rem 1rem 0.5rem;text-align: center;color: var(--dim);}#active:has(.none){justify-content: center;}#list{position: relative;background: var(--card);border-radius: var(--radius);box-shadow: 0 0 0 1px var(--line);overflow: clip;}#list:empty{display: none;}#list > li{position: absolute;left: 0;right: 0;}.head{display: grid;grid-template-columns: 1.25rem minmax(0,1fr);align-content: center;gap: 0.125rem 0.625rem;width: 100%;height: var(--row);padding: 0 1rem;border: 0;border-bottom: 1px solid var(--line);border-radius: 0;background: none;text-align: left;}.head:focus-visible{outline-offset: -2px;}.head .mark{grid-row: 1;font-weight: 700;text-align: center;}.row-line{grid-column: 2;display: flex;gap: 0.625rem;align-items: baseline;min-width: 0;white-space: nowrap;}.severity{flex: none;min-width: 3.5rem;font-size: 0.8125rem;color: var(--dim);}:lang(zh) .severity{min-width: 0;}.severity.critical,.severity.high{color: var(--red);}.severity.medium{color: var(--amber);}.title{font-weight: 600;overflow: hidden;text-overflow: ellipsis;}.redacted,.places,.when{color: var(--dim);font-size: 0.8125rem;}.places{background: var(--sunk);border-radius: 999px;padding: 0 0.5rem;}.when{margin-left: auto;font-variant-numeric: tabular-nums;}.second{color: var(--dim);font-size: 0.875rem;}.second .place{direction: rtl;overflow: hidden;text-overflow: ellipsis;}.second .rule{margin-left: auto;font-size: 0.75rem;flex: none;max-width: 45%;overflow: hidden;text-overflow: ellipsis;}li.open .head{background: var(--sunk);border-bottom-color: transparent;}li.open .title{white-space: normal;display: -webkit-box;-webkit-line-clamp: 1;-webkit-box-orient: vertical;}.body{background: var(--sunk);border-bottom: 1px solid var(--line);padding: 0.5rem 1rem 1.25rem 2.875rem;display: grid;grid-template-columns: minmax(0,1fr);gap: 0.25rem;overflow-wrap: anywhere;}.body h3{margin-top: 0.75rem;}.accepted{color: var(--green);}pre{background: var(--card);border: 1px solid var(--line);border-radius: 7px;margin-top: 0.5rem;padding: 0.5rem 0;overflow-x: auto;line-height: 1.6;}.code-line{display: flex;width: max-content;min-width: 100%;padding-right: 1rem;white-space: pre;}.code-file{display: block;padding: 0 1rem;color: var(--dim);}.line-number{flex: none;width: 4rem;padding-right: 0.75rem;text-align: right;color: var(--dim);user-select: none;}.sign{width: 1.25rem;color: var(--dim);}.code-line.removed{background: var(--amber-soft);}mark{background: var(--red-soft);color: var(--red);border-bottom: 2px solid currentColor;}.fix{border-left: 3px solid var(--green);padding: 0.125rem 0 0.125rem 0.75rem;}.copies{display: flex;flex-wrap: wrap;gap: 0.5rem;margin-top: 0.75rem;}.copies button{font-size: 0.8125rem;min-height: 1.875rem;padding: 0 0.75rem;}.facts{display: grid;grid-template-columns: repeat(auto-fill,minmax(12rem,1fr));gap: 0.75rem 1.5rem;margin-top: 1rem;padding-top: 1rem;border-top: 1px solid var(--line);font-size: 0.875rem;}.facts dt{color: var(--dim);font-size: 0.8125rem;}.facts div:has(ul){grid-column: 1 / -1;}#print-cut{margin-top: 0.75rem;}footer{margin-top: 2rem;color: var(--dim);font-size: 0.875rem;display: grid;gap: 0.75rem;}.coverage ul{margin: 0.5rem 0 0.5rem 1.25rem;list-style: disc;overflow-wrap: anywhere;}dialog{border: 1px solid var(--line);border-radius: var(--radius);background: var(--card);color: var(--text);padding: 1.5rem;min-width: min(22rem,90vw);}dialog::backdrop{background: rgb(0 0 0 / 45%);}dialog dl{margin: 0.75rem 0 1.25rem;display: grid;gap: 0.5rem;}dialog dl div{display: grid;grid-template-columns: 5.5rem 1fr;}dialog dt{display: flex;gap: 0.25rem;}@media (min-width: 56rem){#filters > summary{display: none;}}@media (max-width: 55.99rem){:root{--row: 5rem;}.columns{grid-template-columns: minmax(0,1fr);gap: 1rem;}.side{position: static;max-height: none;}#facets{display: grid;grid-template-columns: repeat(auto-fill,minmax(10rem,1fr));gap: 0 1.5rem;}.row-line:not(.second){flex-wrap: wrap;height: 2.875rem;gap: 0 0.5rem;align-content: center;overflow: hidden;}.row-line:not(.second) .title{order: -1;flex: 1 0 100%;}.severity{min-width: 0;}.second .rule{display: none;}.rows summary,.rows > ul summary{grid-template-columns: minmax(0,1fr) auto;}.rows .number{display: none;}.row-first{grid-column: 1 / -1;white-space: normal;}.row-body{padding-left: 1.5rem;}}@media (max-width: 34rem){.verdict,.next,.timeline,.incomplete,.rows,.notices,.incidents{padding: 1rem;}.rows > ol,.rows > ul{margin: 0.5rem -1rem 0;}.rows summary,.row-body{padding-left: 1rem;padding-right: 1rem;}.masthead{padding: 1.25rem 0 1rem;}.body{padding-left: 1rem;}.head{padding: 0 0.75rem;}.hint.usual,.order span{display: none;}.timeline-foot{min-height: 0;}#keys-button{display: none;}}@media (prefers-reduced-motion: no-preference){.fill,.fill .blocking{transition: height 0.15s ease-out;}}@media (forced-colors: active){.fill{background: CanvasText;}.fill .blocking{background: Highlight;}}@media print{:root{color-scheme: light !important;--page: #ffffff;--sunk: #ffffff;}html{font-size: 9.5pt;}body{max-width: none;padding: 0;}.tools,.side,.order,.copies,.timeline-foot,.as-table,.skip,.show,#active button.quiet,.row-body .by-hand{display: none !important;}.columns{display: block;}main > section,#list > li,pre{break-inside: avoid;}main > section.findings,main > section.rows{break-inside: auto;}#list.laid-out > li{position: static;}.facts{grid-template-columns: repeat(5,minmax(0,1fr));gap: 0.375rem 1rem;margin-top: 0.625rem;padding-top: 0.625rem;}.body{padding-bottom: 0.75rem;}.head{height: auto;padding: 0.5rem 1rem;}.title,.second .place{white-space: normal;overflow: visible;}.coverage[open] ul,.incomplete ul{max-height: none;}}";
// src/messages/html.ts
const htmlSentences = {
	title: {
		en: "{name} \u00b7 stackgate report",
		zh: "{name} \u00b7 stackgate \u62a5\u544a"
	},
	"skip.findings": {
		en: "Skip to the findings",
		zh: "\u8df3\u5230\u95ee\u9898\u5217\u8868"
	},
	"skip.checklist": {
		en: "Skip to the checklist",
		zh: "\u8df3\u5230\u68c0\u67e5\u6e05\u5355"
	},
	"kind.tracked": {
		en: "Working tree",
		zh: "\u5de5\u4f5c\u533a"
	},
	"kind.folder": {
		en: "Folder",
		zh: "\u76ee\u5f55"
	},
	"kind.staged": {
		en: "Staged changes",
		zh: "\u5df2\u6682\u5b58\u7684\u6539\u52a8"
	},
	"kind.range": {
		en: "Changes {base} to {head}",
		zh: "{base} \u5230 {head} \u7684\u6539\u52a8"
	},
	"kind.repositories": {
		en: "Several repositories",
		zh: "\u591a\u4e2a\u4ed3\u5e93"
	},
	"kind.history": {
		en: "Full history",
		zh: "\u5168\u90e8\u5386\u53f2"
	},
	"kind.stdin": {
		en: "Standard input",
		zh: "\u6807\u51c6\u8f93\u5165"
	},
	"kind.archive": {
		en: "Archive",
		zh: "\u5f52\u6863\u6587\u4ef6"
	},
	"kind.audit": {
		en: "Audit of the stack",
		zh: "\u90e8\u7f72\u4f53\u68c0"
	},
	language: {
		en: "Language",
		zh: "\u8bed\u8a00"
	},
	theme: {
		en: "Colours",
		zh: "\u914d\u8272"
	},
	"theme.auto": {
		en: "Auto",
		zh: "\u81ea\u52a8"
	},
	"theme.light": {
		en: "Light",
		zh: "\u6d45\u8272"
	},
	"theme.dark": {
		en: "Dark",
		zh: "\u6df1\u8272"
	},
	keys: {
		en: "Keys",
		zh: "\u5feb\u6377\u952e"
	},
	"verdict.blocked": {
		en: "Blocked",
		zh: "\u5df2\u963b\u6b62"
	},
	"verdict.error": {
		en: "Incomplete",
		zh: "\u68c0\u67e5\u4e0d\u5b8c\u6574"
	},
	"verdict.passes": {
		en: "Nothing blocks",
		zh: "\u6ca1\u6709\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898"
	},
	"verdict.clean": {
		en: "Nothing found",
		zh: "\u672a\u53d1\u73b0\u95ee\u9898"
	},
	"verdict.checked": {
		en: "Checked: {looked}",
		zh: "\u5df2\u68c0\u67e5\uff1a{looked}"
	},
	"incomplete-one": {
		en: "1 part was not checked: this is not a clean result",
		zh: "\u6709 1 \u9879\u672a\u80fd\u68c0\u67e5\uff1a\u8fd9\u4e0d\u7b49\u4e8e\u672a\u53d1\u73b0\u95ee\u9898"
	},
	"incomplete-many": {
		en: "{count} parts were not checked: this is not a clean result",
		zh: "\u6709 {count} \u9879\u672a\u80fd\u68c0\u67e5\uff1a\u8fd9\u4e0d\u7b49\u4e8e\u672a\u53d1\u73b0\u95ee\u9898"
	},
	"incomplete.next": {
		en: "Repair these files or exclude them by name, then scan again.",
		zh: "\u4fee\u590d\u8fd9\u4e9b\u6587\u4ef6\uff0c\u6216\u6309\u540d\u79f0\u6392\u9664\u5b83\u4eec\uff0c\u7136\u540e\u91cd\u65b0\u626b\u63cf\u3002"
	},
	"cut-one": {
		en: "1 more",
		zh: "\u53e6\u6709 1 \u9879"
	},
	"cut-many": {
		en: "{count} more",
		zh: "\u53e6\u6709 {count} \u9879"
	},
	next: {
		en: "What to do next",
		zh: "\u4e0b\u4e00\u6b65"
	},
	"next.alike-one": {
		en: "and 1 more like it",
		zh: "\u53e6\u6709 1 \u4e2a\u540c\u7c7b\u95ee\u9898"
	},
	"next.alike-many": {
		en: "and {count} more like it",
		zh: "\u53e6\u6709 {count} \u4e2a\u540c\u7c7b\u95ee\u9898"
	},
	"next.others-one": {
		en: "Then 1 other finding that blocks, in the list below.",
		zh: "\u4e4b\u540e\u8fd8\u6709 1 \u4e2a\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898\uff0c\u89c1\u4e0b\u65b9\u5217\u8868\u3002"
	},
	"next.others-many": {
		en: "Then {count} other findings that block, in the list below.",
		zh: "\u4e4b\u540e\u8fd8\u6709 {count} \u4e2a\u9700\u8981\u963b\u6b62\u7684\u95ee\u9898\uff0c\u89c1\u4e0b\u65b9\u5217\u8868\u3002"
	},
	"next.repair": {
		en: "What stackgate can repair itself (--write repairs it, without it you see a preview):",
		zh: "stackgate \u80fd\u81ea\u52a8\u4fee\u590d\u7684\u90e8\u5206\uff08\u4e0d\u52a0 --write \u4e3a\u9884\u89c8\uff09\uff1a"
	},
	"next.show": {
		en: "Show it",
		zh: "\u67e5\u770b"
	},
	"next.show-all": {
		en: "Show them",
		zh: "\u67e5\u770b\u5168\u90e8"
	},
	evidence: {
		en: "Evidence",
		zh: "\u4f9d\u636e"
	},
	"row.next": {
		en: "Next",
		zh: "\u4e0b\u4e00\u6b65"
	},
	"row.findings": {
		en: "Show its findings",
		zh: "\u67e5\u770b\u76f8\u5173\u95ee\u9898"
	},
	"row.next-row": {
		en: "Row {row}, {title}",
		zh: "\u7b2c {row} \u9879\uff0c{title}"
	},
	"audit.counts": {
		en: "{pass} of {count} rows pass",
		zh: "{count} \u9879\u4e2d\u901a\u8fc7 {pass} \u9879"
	},
	timeline: {
		en: "When they entered",
		zh: "\u95ee\u9898\u5f15\u5165\u7684\u65f6\u95f4"
	},
	findings: {
		en: "Findings",
		zh: "\u95ee\u9898"
	},
	filters: {
		en: "Filters",
		zh: "\u7b5b\u9009"
	},
	search: {
		en: "Search",
		zh: "\u641c\u7d22"
	},
	"search.hint": {
		en: "Path, rule, words",
		zh: "\u8def\u5f84\u3001\u89c4\u5219\u3001\u6587\u5b57"
	},
	sort: {
		en: "Order",
		zh: "\u6392\u5e8f"
	},
	"sort.worst": {
		en: "Worst first",
		zh: "\u6700\u4e25\u91cd\u5728\u524d"
	},
	"sort.new": {
		en: "Newest first",
		zh: "\u6700\u65b0\u5728\u524d"
	},
	"sort.old": {
		en: "Oldest first",
		zh: "\u6700\u65e9\u5728\u524d"
	},
	"sort.path": {
		en: "By path",
		zh: "\u6309\u8def\u5f84"
	},
	"empty.clean": {
		en: "No findings in {looked}",
		zh: "\u672a\u53d1\u73b0\u95ee\u9898\uff08{looked}\uff09"
	},
	"empty.error": {
		en: "No findings in what could be checked: {looked}",
		zh: "\u5df2\u68c0\u67e5\u7684\u90e8\u5206\u672a\u53d1\u73b0\u95ee\u9898\uff08{looked}\uff09"
	},
	"empty.history": {
		en: "Look at what was committed earlier too:",
		zh: "\u518d\u68c0\u67e5\u4ee5\u524d\u63d0\u4ea4\u8fc7\u7684\u5185\u5bb9\uff1a"
	},
	"empty.init": {
		en: "Keep it so, before every commit:",
		zh: "\u4eca\u540e\u6bcf\u6b21\u63d0\u4ea4\u524d\u81ea\u52a8\u68c0\u67e5\uff1a"
	},
	"plain.first": {
		en: "Without JavaScript this page lists the first {count} of {all} findings.",
		zh: "\u672a\u542f\u7528 JavaScript \u65f6\uff0c\u672c\u9875\u53ea\u5217\u51fa {all} \u4e2a\u95ee\u9898\u4e2d\u7684\u524d {count} \u4e2a\u3002"
	},
	"plain.verdict": {
		en: "Verdict",
		zh: "\u5224\u5b9a"
	},
	"plain.where": {
		en: "Where",
		zh: "\u4f4d\u7f6e"
	},
	"plain.what": {
		en: "What",
		zh: "\u95ee\u9898"
	},
	"plain.fix": {
		en: "Fix",
		zh: "\u4fee\u590d"
	},
	coverage: {
		en: "What was checked",
		zh: "\u68c0\u67e5\u8303\u56f4"
	},
	notices: {
		en: "Also to know",
		zh: "\u53e6\u8bf7\u6ce8\u610f"
	},
	made: {
		en: "Made by stackgate {version} (rules {rules}) on {date}. This page holds no secret and loads nothing from anywhere.",
		zh: "\u7531 stackgate {version}\uff08\u89c4\u5219 {rules}\uff09\u4e8e {date} \u751f\u6210\u3002\u672c\u9875\u4e0d\u542b\u4efb\u4f55\u5bc6\u94a5\uff0c\u4e5f\u4e0d\u4ece\u4efb\u4f55\u5730\u65b9\u52a0\u8f7d\u5185\u5bb9\u3002"
	}
};
const pageSentences = {
	"findings-one": {
		en: "1 finding",
		zh: "1 \u4e2a\u95ee\u9898"
	},
	"findings-many": {
		en: "{count} findings",
		zh: "{count} \u4e2a\u95ee\u9898"
	},
	"findings-of": {
		en: "{count} of {all} findings",
		zh: "{all} \u4e2a\u95ee\u9898\u4e2d\u7684 {count} \u4e2a"
	},
	"none-match": {
		en: "None of the {all} findings match",
		zh: "{all} \u4e2a\u95ee\u9898\u5747\u4e0d\u7b26\u5408\u7b5b\u9009\u6761\u4ef6"
	},
	clear: {
		en: "Clear filters",
		zh: "\u6e05\u9664\u7b5b\u9009"
	},
	"remove-filter": {
		en: "Remove the filter {name}",
		zh: "\u79fb\u9664\u7b5b\u9009\u6761\u4ef6 {name}"
	},
	"facet.standing": {
		en: "Verdict",
		zh: "\u5224\u5b9a"
	},
	"facet.severity": {
		en: "Severity",
		zh: "\u4e25\u91cd\u7a0b\u5ea6"
	},
	"facet.family": {
		en: "Kind",
		zh: "\u7c7b\u522b"
	},
	"facet.provider": {
		en: "Provider",
		zh: "\u670d\u52a1\u5546"
	},
	"facet.where": {
		en: "Where it stands",
		zh: "\u6240\u5904\u9636\u6bb5"
	},
	"facet.verification": {
		en: "Asked the provider",
		zh: "\u5728\u7ebf\u9a8c\u8bc1"
	},
	"facet.row": {
		en: "Checklist",
		zh: "\u68c0\u67e5\u6e05\u5355"
	},
	"facet.rule": {
		en: "Rule",
		zh: "\u89c4\u5219"
	},
	"facet.folder": {
		en: "Path",
		zh: "\u8def\u5f84"
	},
	"facet.all-paths": {
		en: "All paths",
		zh: "\u6240\u6709\u8def\u5f84"
	},
	"facet.more": {
		en: "{count} more",
		zh: "\u53e6\u6709 {count} \u9879"
	},
	"facet.days": {
		en: "{from} to {to}",
		zh: "{from} \u81f3 {to}"
	},
	"facet.search": {
		en: "\u201c{text}\u201d",
		zh: "\u201c{text}\u201d"
	},
	"standing.blocks": {
		en: "blocks",
		zh: "\u963b\u6b62"
	},
	"standing.warns": {
		en: "warns",
		zh: "\u63d0\u9192"
	},
	"standing.minor": {
		en: "minor",
		zh: "\u6b21\u8981"
	},
	"standing.existing": {
		en: "existed before",
		zh: "\u539f\u6709"
	},
	"standing.accepted": {
		en: "accepted",
		zh: "\u5df2\u63a5\u53d7"
	},
	"severity.critical": {
		en: "critical",
		zh: "\u4e25\u91cd"
	},
	"severity.high": {
		en: "high",
		zh: "\u9ad8\u5371"
	},
	"severity.medium": {
		en: "medium",
		zh: "\u4e2d\u5371"
	},
	"severity.low": {
		en: "low",
		zh: "\u4f4e\u5371"
	},
	"severity.info": {
		en: "info",
		zh: "\u63d0\u793a"
	},
	"family.secret": {
		en: "Secrets",
		zh: "\u5bc6\u94a5"
	},
	"family.env-file": {
		en: ".env files",
		zh: ".env \u6587\u4ef6"
	},
	"family.compose": {
		en: "Compose",
		zh: "Compose"
	},
	"family.nginx": {
		en: "Nginx",
		zh: "Nginx"
	},
	"family.proxy": {
		en: "Other proxies",
		zh: "\u5176\u4ed6\u4ee3\u7406"
	},
	"family.datastore-config": {
		en: "Datastore settings",
		zh: "\u6570\u636e\u5b58\u50a8\u914d\u7f6e"
	},
	"family.policy": {
		en: "Policy",
		zh: "\u7b56\u7565"
	},
	"where.working-tree": {
		en: "working tree",
		zh: "\u5de5\u4f5c\u533a"
	},
	"where.staged": {
		en: "staged, not committed",
		zh: "\u5df2\u6682\u5b58\uff0c\u672a\u63d0\u4ea4"
	},
	"where.unpushed": {
		en: "committed, not pushed",
		zh: "\u5df2\u63d0\u4ea4\uff0c\u672a\u63a8\u9001"
	},
	"where.pushed": {
		en: "pushed",
		zh: "\u5df2\u63a8\u9001"
	},
	"where.history": {
		en: "in the history",
		zh: "\u5728\u5386\u53f2\u4e2d"
	},
	"status.introduced": {
		en: "introduced",
		zh: "\u65b0\u5f15\u5165"
	},
	"status.weakened": {
		en: "weakened",
		zh: "\u9632\u62a4\u88ab\u524a\u5f31"
	},
	"status.existing": {
		en: "existed before",
		zh: "\u539f\u6709"
	},
	"status.fixed": {
		en: "fixed",
		zh: "\u5df2\u4fee\u590d"
	},
	"verification.live": {
		en: "live",
		zh: "\u6709\u6548"
	},
	"verification.revoked": {
		en: "revoked",
		zh: "\u5df2\u540a\u9500"
	},
	"verification.unknown": {
		en: "unknown",
		zh: "\u65e0\u6cd5\u5224\u65ad"
	},
	"confidence.high": {
		en: "high",
		zh: "\u9ad8"
	},
	"confidence.medium": {
		en: "medium",
		zh: "\u4e2d"
	},
	"confidence.low": {
		en: "low",
		zh: "\u4f4e"
	},
	"row.live": {
		en: "live key",
		zh: "\u6709\u6548\u5bc6\u94a5"
	},
	"row.places": {
		en: "{count} places",
		zh: "{count} \u5904"
	},
	"label.why": {
		en: "Why it matters",
		zh: "\u539f\u56e0"
	},
	"label.fix": {
		en: "Fix",
		zh: "\u4fee\u590d"
	},
	"label.places": {
		en: "Places",
		zh: "\u4f4d\u7f6e"
	},
	"label.see": {
		en: "See also",
		zh: "\u53e6\u89c1"
	},
	"label.rule": {
		en: "Rule",
		zh: "\u89c4\u5219"
	},
	"label.service": {
		en: "Service",
		zh: "\u670d\u52a1"
	},
	"label.provider": {
		en: "Provider",
		zh: "\u670d\u52a1\u5546"
	},
	"label.encoding": {
		en: "Written as",
		zh: "\u5199\u6cd5"
	},
	"label.value": {
		en: "Value",
		zh: "\u503c"
	},
	"label.status": {
		en: "Change",
		zh: "\u6539\u52a8"
	},
	"label.where": {
		en: "Where it stands",
		zh: "\u6240\u5904\u9636\u6bb5"
	},
	"label.commit": {
		en: "Entered in",
		zh: "\u5f15\u5165\u81ea"
	},
	"label.confidence": {
		en: "Confidence",
		zh: "\u7f6e\u4fe1\u5ea6"
	},
	"label.fingerprint": {
		en: "Fingerprint",
		zh: "\u6307\u7eb9"
	},
	"label.more": {
		en: "Read more",
		zh: "\u4e86\u89e3\u66f4\u591a"
	},
	"commit-of": {
		en: "{commit} of {date}",
		zh: "{date} \u7684 {commit}"
	},
	"places-cut": {
		en: "and {count} more",
		zh: "\u53e6\u6709 {count} \u5904"
	},
	"line-removed": {
		en: "removed",
		zh: "\u5df2\u5220\u9664"
	},
	"copy.fix": {
		en: "Copy the fix",
		zh: "\u590d\u5236\u4fee\u590d\u65b9\u6cd5"
	},
	"copy.markdown": {
		en: "Copy as Markdown",
		zh: "\u590d\u5236\u4e3a Markdown"
	},
	"copy.allow": {
		en: "Copy the command that accepts it",
		zh: "\u590d\u5236\u63a5\u53d7\u5b83\u7684\u547d\u4ee4"
	},
	"copy.done": {
		en: "Copied",
		zh: "\u5df2\u590d\u5236"
	},
	"copy.failed": {
		en: "The browser refused to copy",
		zh: "\u6d4f\u89c8\u5668\u62d2\u7edd\u590d\u5236"
	},
	"allow-reason": {
		en: "why it may stay",
		zh: "\u4fdd\u7559\u7684\u7406\u7531"
	},
	"timeline.hint": {
		en: "Drag over the bars to filter, or use the arrow keys and Enter.",
		zh: "\u5728\u67f1\u5f62\u4e0a\u62d6\u52a8\u5373\u53ef\u7b5b\u9009\uff0c\u4e5f\u53ef\u7528\u65b9\u5411\u952e\u548c\u56de\u8f66\u3002"
	},
	"timeline.bar": {
		en: "{period}: {count}, {blocking} block",
		zh: "{period}\uff1a{count} \u4e2a\uff0c\u5176\u4e2d\u963b\u6b62 {blocking} \u4e2a"
	},
	"timeline.others": {
		en: "Do not block",
		zh: "\u4e0d\u963b\u6b62"
	},
	"timeline.undated": {
		en: "{count} without a date",
		zh: "{count} \u4e2a\u6ca1\u6709\u65e5\u671f"
	},
	"timeline.table": {
		en: "The same as a table",
		zh: "\u4ee5\u8868\u683c\u663e\u793a"
	},
	"timeline.period": {
		en: "Period",
		zh: "\u65f6\u6bb5"
	},
	"timeline.entered": {
		en: "Entered",
		zh: "\u5f15\u5165"
	},
	"timeline.blocking": {
		en: "Block",
		zh: "\u963b\u6b62"
	},
	"timeline.all": {
		en: "All dates",
		zh: "\u5168\u90e8\u65e5\u671f"
	},
	"keys.title": {
		en: "Keys",
		zh: "\u5feb\u6377\u952e"
	},
	"keys.search": {
		en: "search",
		zh: "\u641c\u7d22"
	},
	"keys.move": {
		en: "next and previous finding",
		zh: "\u4e0b\u4e00\u4e2a\u3001\u4e0a\u4e00\u4e2a\u95ee\u9898"
	},
	"keys.open": {
		en: "open or close the finding",
		zh: "\u5c55\u5f00\u6216\u6536\u8d77\u95ee\u9898"
	},
	"keys.close": {
		en: "close, or leave the search",
		zh: "\u6536\u8d77\uff0c\u6216\u9000\u51fa\u641c\u7d22\u6846"
	},
	"keys.help": {
		en: "this list",
		zh: "\u663e\u793a\u672c\u5217\u8868"
	},
	"keys.done": {
		en: "Close",
		zh: "\u5173\u95ed"
	},
	"print-cut": {
		en: "Printed: the first {count} of {all}. Filter to print others.",
		zh: "\u5df2\u6253\u5370 {all} \u4e2a\u4e2d\u7684\u524d {count} \u4e2a\u3002\u7b5b\u9009\u540e\u53ef\u6253\u5370\u5176\u4ed6\u95ee\u9898\u3002"
	}
};
// src/report/html/parts.ts
function sayHtml(language) {
	return (id, values = {}) => fillText(htmlSentences[id], values, language);
}
function countedHtml(told, id, count) {
	return told(`${id}-${count === 1 ? "one" : "many"}`, { count: grouped(count) });
}
const LANGUAGE_TAGS = {
	en: "en",
	zh: "zh-CN"
};
const LANGUAGE_NAMES = {
	en: "English",
	zh: "\u4e2d\u6587"
};
function masthead(told, name, what, { all, shown }) {
	const languages = all.map((one) => markup`<button type="button" lang="${LANGUAGE_TAGS[one]}" data-language="${one}" aria-pressed="${String(one === shown)}">${LANGUAGE_NAMES[one]}</button>`);
	const choice = all.length < 2 ? markup`` : markup`<div class="choices" role="group" aria-label="${told("language")}">${languages}</div>\n`;
	const theme = (id) => markup`<button type="button" data-theme-choice="${id}">${told(`theme.${id}`)}</button>`;
	return markup`<header class="masthead">
<div><p class="brand">stackgate</p><h1>${name}</h1><p class="about">${what.join(" \u00b7 ")}</p></div>
<div class="tools" hidden>${choice}<div class="choices" role="group" aria-label="${told("theme")}">${[
		"auto",
		"light",
		"dark"
	].map(theme)}</div>
<button type="button" class="quiet" id="keys-button">${told("keys")} <kbd>?</kbd></button></div>
</header>`;
}
const MARKS = {
	bad: "\u2716",
	warn: "!",
	good: "\u2714"
};
function verdictBand(tone, word, counts, looked) {
	return markup`<section class="verdict ${tone}" aria-labelledby="verdict">
<p class="mark" aria-hidden="true">${MARKS[tone]}</p>
<div><h2 id="verdict">${word}</h2><ul class="counts">${counts.map((count) => markup`<li>${count}</li>`)}</ul><p class="looked">${looked}</p></div>
</section>`;
}
const MAX_PROBLEMS = 200;
function incompleteBar(told, problems) {
	if (problems.length === 0) return markup``;
	const shown = problems.slice(0, MAX_PROBLEMS).map(({ path, reason }) => {
		return markup`<li>${path === void 0 ? markup`` : markup`<code>${path}</code> `}${prose(reason)}</li>`;
	});
	const cut = problems.length - MAX_PROBLEMS;
	return markup`<section class="incomplete" aria-labelledby="incomplete">
<h2 id="incomplete"><span aria-hidden="true">! </span>${countedHtml(told, "incomplete", problems.length)}</h2>
<ul>${shown}${cut > 0 ? markup`<li>${countedHtml(told, "cut", cut)}</li>` : markup``}</ul>
<p>${told("incomplete.next")}</p>
</section>`;
}
function findingsSection(told, { language, findings, isPlain }, empty) {
	if (findings.length === 0) return empty;
	const order = (id) => markup`<option value="${id}">${told(`sort.${id}`)}</option>`;
	const orders = findings.some(({ date }) => date !== void 0) ? [
		"worst",
		"new",
		"old",
		"path"
	] : ["worst", "path"];
	return markup`<section class="timeline" id="timeline" aria-labelledby="timeline-title" hidden><h2 id="timeline-title">${told("timeline")}</h2></section>
<section class="findings" id="findings" aria-labelledby="findings-title" tabindex="-1">
<div class="findings-head"><h2 id="findings-title">${told("findings")}</h2><p id="count" role="status"></p>
<div class="by-hand" hidden><label class="order"><span>${told("sort")}</span> <select id="order" aria-label="${told("sort")}">${orders.map(order)}</select></label></div></div>
<div class="columns"><div class="side by-hand" hidden>
<label class="search"><span>${told("search")} <kbd>/</kbd></span><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${told("search.hint")}"></label>
<details id="filters" open><summary>${told("filters")}</summary><div id="facets"></div></details>
</div><div class="main"><div id="active"></div><ul id="list"></ul><p id="print-cut" hidden></p>
${isPlain ? markup`<noscript>${plainTable(told, language, findings)}</noscript>` : markup``}</div></div>
</section>`;
}
const MAX_PLAIN = 500;
function plainTable(told, language, findings) {
	const rows = worstFirst(findings).slice(0, MAX_PLAIN).map((finding) => {
		const severity = say(language, `report.severity.${finding.severity}`);
		return markup`<tr><td>${MARKS[toneOf(finding)]} ${severity}</td><td><code>${placeOf(finding)}</code></td><td>${finding.title}</td><td>${prose(finding.fix)}</td></tr>\n`;
	});
	const count = {
		count: grouped(rows.length),
		all: grouped(findings.length)
	};
	const heads = [
		"verdict",
		"where",
		"what",
		"fix"
	].map((id) => markup`<th scope="col">${told(`plain.${id}`)}</th>`);
	return markup`${rows.length < findings.length ? markup`<p>${told("plain.first", count)}</p>` : markup``}<table><thead><tr>${heads}</tr></thead><tbody>\n${rows}</tbody></table>`;
}
function toneOf(finding) {
	const standing = standingOf(finding);
	return standing === "blocks" ? "bad" : standing === "accepted" ? "good" : "warn";
}
function colophon(told, subject, versions, parts) {
	return markup`<footer>${parts}<p>${told("made", {
		...versions,
		date: subject.date
	})}</p></footer>`;
}
function bodyOf(told, skipTo, head, content, foot) {
	return markup`${skipTo === void 0 ? markup`` : markup`<a class="skip" href="#${skipTo}">${told(`skip.${skipTo}`)}</a>`}
${head}
<main>
${content}
</main>
${foot}
<dialog id="keys" aria-labelledby="keys-title"></dialog>`;
}
// src/report/html/document.ts
function* page([first, ...others], data) {
	const { language, title, body } = first;
	const { html: head } = markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>`;
	yield `<!doctype html>\n<html lang="${LANGUAGE_TAGS[language]}">\n<head>\n${head}\n<style>${STYLE}</style>\n</head>\n<body>\n`;
	yield `<div id="page">\n${body.html}\n</div>\n`;
	for (const other of others) {
		const { html: named } = markup`lang="${LANGUAGE_TAGS[other.language]}" data-title="${other.title}"`;
		yield `<template id="page-${other.language}" ${named}>\n${other.body.html}\n</template>\n`;
	}
	yield "<script type=\"application/json\" id=\"data\">\n";
	yield* dataLines(data);
	yield `<\/script>\n<script>${SCRIPT}<\/script>\n</body>\n</html>\n`;
}
function contentPolicy() {
	return [
		"default-src 'none'",
		`script-src '${digest(SCRIPT)}'`,
		`style-src '${digest(STYLE)}'`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'"
	].join("; ");
}
function digest(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
function* dataLines({ texts, findings, ...rest }) {
	yield `${scriptJson(jsonText(rest)).slice(0, -1)},"texts":[\n`;
	yield* listLines(texts);
	yield "],\"findings\":[\n";
	yield* listLines(findings);
	yield "]}\n";
}
function* listLines(items) {
	for (const [i, item] of items.entries()) yield `${scriptJson(jsonText(item))}${i + 1 < items.length ? "," : ""}\n`;
}
// src/report/html/scan-data.ts
function pageData(told) {
	const [{ findings, rules, rows = [] }] = told;
	const pool = textPool();
	const references = new Map(rules.map((rule) => [rule.id, rule.references.filter(isWebPage)]));
	const versions = told.map(({ language, findings }) => ({
		sorted: worstFirst(findings),
		telling: {
			language,
			coverOf: coversIn(findings.filter(({ accepted }) => accepted === void 0))
		}
	}));
	const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
	const indexes = new Map(ids.map((id, i) => [id, i]));
	return {
		languages: told.map(({ language }) => language),
		words: pageWords(told.map(({ language }) => language)),
		rules: ids.map((id) => ({
			id,
			references: references.get(id) ?? []
		})),
		findings: worstFirst(findings).map(({ fingerprint, ruleId }, i) => {
			return pageFinding(versions.flatMap(({ sorted, telling }) => {
				const finding = sorted[i];
				if (finding?.fingerprint !== fingerprint) throw new Error(`no finding ${i} in ${telling.language}`);
				return toldFinding(finding, telling);
			}), indexes.get(ruleId) ?? 0, pool.index);
		}),
		texts: pool.texts,
		rows: rows.map(({ rules }, row) => {
			return {
				title: shownText(told.map(({ rows }) => rows?.[row]?.title ?? "")),
				rules: rules.flatMap((id) => indexes.get(id) ?? [])
			};
		})
	};
}
function pageWords(languages) {
	const said = Object.entries(pageSentences).map(([id, text]) => [id, shownText(languages.map((language) => text[language]))]);
	return Object.fromEntries(said);
}
function shownText(texts) {
	const [first = "", ...others] = texts.map((text) => escapeTerminal(text));
	return others.every((text) => text === first) ? first : [first, ...others];
}
function isWebPage(url) {
	return url.startsWith("https://");
}
function textPool() {
	const texts = [];
	const known = new Map();
	return {
		texts,
		index(said) {
			const shown = shownText(said);
			const key = typeof shown === "string" ? shown : shown.join("\n");
			const before = known.get(key);
			if (before !== void 0) return before;
			known.set(key, texts.length);
			return texts.push(shown) - 1;
		}
	};
}
function coversIn(findings) {
	const paths = new Map(findings.map(({ fingerprint, path }) => [fingerprint, path]));
	const ownFile = new Set(findings.map(({ fingerprint, path }) => `${fingerprint} ${path}`));
	return (fingerprint, path) => ownFile.has(`${fingerprint} ${path}`) ? path : paths.get(fingerprint);
}
function toldFinding(finding, telling) {
	const { encoding = [], accepted } = finding;
	return {
		finding,
		fix: fixOf(finding, telling),
		encoding: encodingsOf(encoding, telling.language),
		accepted: accepted === void 0 ? "" : acceptance(accepted, telling.language)
	};
}
function pageFinding(told, rule, index) {
	const [first] = told;
	if (first === void 0) throw new Error("no language");
	const { finding } = first;
	const { provider, service, redacted, encoding = [], verification, status, commit, date, frames, related = [] } = finding;
	const said = (textOf) => index(told.map((one) => textOf(one) ?? ""));
	return {
		rule,
		family: finding.family,
		severity: finding.severity,
		standing: standingOf(finding),
		confidence: finding.confidence,
		title: said(({ finding }) => finding.title),
		message: said(({ finding }) => finding.message),
		why: said(({ finding }) => finding.why),
		fix: said(({ fix }) => fix),
		path: index([finding.path]),
		...isAboutFile(finding) ? {} : {
			line: finding.startLine,
			column: finding.startColumn
		},
		...provider === void 0 ? {} : { provider: escapeTerminal(provider) },
		...service === void 0 ? {} : { service: escapeTerminal(service) },
		...redacted === void 0 ? {} : { redacted: escapeTerminal(redacted) },
		...encoding.length === 0 ? {} : { encoding: said(({ encoding }) => encoding) },
		fingerprint: finding.fingerprint,
		...verification === void 0 ? {} : { verification },
		...status === void 0 ? {} : { status },
		exposure: finding.exposure,
		...commit === void 0 ? {} : { commit },
		...date === void 0 ? {} : { date: date.slice(0, 10) },
		...finding.accepted === void 0 ? {} : { accepted: said(({ accepted }) => accepted) },
		...frames.length === 0 ? {} : { frames: frames.map((frame) => pageFrame(frame, index)) },
		...related.length === 0 ? {} : { related: related.map((one, i) => ({
			path: index([one.path]),
			line: one.startLine,
			column: one.startColumn,
			message: said(({ finding }) => finding.related?.[i]?.message)
		})) }
	};
}
function pageFrame({ line, text, startColumn, endColumn, removed, path }, index) {
	const from = (startColumn ?? text.length + 1) - 1;
	const to = startColumn === void 0 ? from : Math.max(from + 1, (endColumn ?? startColumn) - 1);
	const [before, marked, after] = [
		text.slice(0, from),
		text.slice(from, to),
		text.slice(to)
	].map(shownCode);
	return {
		line,
		before: before ?? "",
		...marked === void 0 || marked === "" ? {} : { marked },
		...after === void 0 || after === "" ? {} : { after },
		...removed === true ? { removed } : {},
		...path === void 0 ? {} : { path: index([path]) }
	};
}
function shownCode(text) {
	return escapeTerminal(text.replaceAll("	", "    "));
}
// src/report/html/audit.ts
function auditHtml(versions, subject) {
	const [first, ...others] = versions;
	const all = versions.map(({ language }) => language);
	const pageOf = (version) => pageIn$1(version, {
		subject,
		languages: {
			all,
			shown: version.language
		},
		isPlain: version === first
	});
	return page([pageOf(first), ...others.map(pageOf)], pageData([findingsOf(first), ...others.map(findingsOf)]));
}
function findingsOf({ language, audit, result: { findings, rules } }) {
	return {
		language,
		findings,
		rules,
		rows: audit.rows
	};
}
function pageIn$1(version, { subject, languages, isPlain }) {
	const { language, audit, result } = version;
	const told = sayHtml(language);
	const words = {
		told,
		say: sayIn(language),
		language
	};
	const { toolVersion, rulesVersion } = result.summary;
	const content = [
		band$1(words, audit, version),
		incompleteBar(told, result.problems),
		nextRows(words, audit),
		rowsSection(words, audit),
		sideSection(words, "layers", audit.layers),
		incidents(words, audit, version),
		findingsSection(told, {
			language,
			findings: result.findings,
			isPlain
		}, markup``)
	];
	return {
		language,
		title: told("title", { name: subject.name }),
		body: bodyOf(told, "checklist", masthead(told, subject.name, [told("kind.audit"), subject.date], languages), content, colophon(told, subject, {
			version: toolVersion,
			rules: rulesVersion
		}, []))
	};
}
function band$1({ told, say }, audit, options) {
	const { pass, partial, fail, "not-decidable": unknown } = auditCounts(audit);
	const tone = fail > 0 ? "bad" : partial + unknown > 0 ? "warn" : "good";
	const word = told("audit.counts", {
		pass,
		count: audit.rows.length
	});
	const tooFew = options.wanted !== void 0 && pass < options.wanted ? [markup`<strong>${say("too-few", {
		pass,
		wanted: options.wanted
	})}</strong>`] : [];
	const total = markup`${say("total", {
		fail,
		partial,
		pass,
		unknown
	})}`;
	return verdictBand(tone, word, [
		...tooFew,
		total,
		...notesOf(options).map((note) => markup`${note}`)
	], headOf(options));
}
const MAX_STEPS$1 = 3;
function nextRows({ told }, audit) {
	const { rows } = audit;
	const steps = openRows(audit).filter(({ next }) => next !== "").slice(0, MAX_STEPS$1);
	if (steps.length === 0) return markup``;
	const items = steps.map((row) => {
		const name = told("row.next-row", {
			row: rows.indexOf(row) + 1,
			title: row.title
		});
		const [first] = row.evidence;
		const place = first === void 0 || first.path === "" ? markup`` : markup` <code class="place">${first.path}:${first.line}</code>`;
		return markup`<li><p><strong>${name}</strong></p>${first === void 0 ? markup`` : markup`<p>${prose(first.message)}${place}</p>`}<p>${prose(row.next)}</p></li>`;
	});
	return markup`<section class="next" aria-labelledby="next"><h2 id="next">${told("next")}</h2><ol>${items}</ol></section>`;
}
const TONES = {
	pass: "good",
	partial: "warn",
	fail: "bad",
	"not-decidable": "unknown"
};
const SIGNS = {
	pass: "\u2714",
	partial: "!",
	fail: "\u2716",
	"not-decidable": "?"
};
function rowsSection(words, { rows }) {
	const items = rows.map((row, i) => {
		const first = firstOf(words, row);
		const show = markup`<p class="by-hand" hidden><button type="button" data-row="${i}">${words.told("row.findings")}</button></p>`;
		return markup`<li><details><summary><span class="number">${i + 1}</span><span class="row-title">${row.title}</span>${chip(words, row.verdict)}<span class="row-first">${prose(first)}</span></summary>
<div class="row-body">${evidenceOf(words, row)}${nextOf(words, row)}${show}</div></details></li>\n`;
	});
	return markup`<section class="rows" aria-labelledby="checklist"><h2 id="checklist">${words.say("checklist")}</h2><ol>${items}</ol></section>`;
}
function firstOf({ language }, { id, evidence }) {
	return evidence[0]?.message ?? (auditNothing[id] ?? nothingSeen)[language];
}
function chip({ say }, verdict) {
	return markup`<span class="chip ${TONES[verdict]}"><span aria-hidden="true">${SIGNS[verdict]} </span>${say(`verdict.${verdict}`)}</span>`;
}
const MAX_EVIDENCE = 20;
function evidenceOf({ told }, { evidence }, most = MAX_EVIDENCE) {
	if (evidence.length === 0) return markup``;
	const items = evidence.slice(0, most).map(({ path, line, message }) => {
		return markup`<li>${path === "" ? markup`` : markup`<code>${path}:${line}</code> `}${prose(message)}</li>`;
	});
	const cut = evidence.length - most;
	return markup`<h3>${told("evidence")}</h3><ul>${items}${cut > 0 ? markup`<li>${countedHtml(told, "cut", cut)}</li>` : markup``}</ul>`;
}
function nextOf({ told }, { next }) {
	return next === "" ? markup`` : markup`<h3>${told("row.next")}</h3><p>${prose(next)}</p>`;
}
function sideSection(words, id, entries) {
	const items = entries.map((one) => markup`<li><details><summary><span class="row-title">${one.title}</span>${chip(words, one.verdict)}<span class="row-first">${prose(firstOf(words, one))}</span></summary><div class="row-body">${evidenceOf(words, one)}${nextOf(words, one)}</div></details></li>\n`);
	return markup`<section class="rows" aria-labelledby="${id}"><h2 id="${id}">${words.say(id)}</h2><ul>${items}</ul></section>`;
}
function incidents(words, audit, { language }) {
	const items = audit.incidents.map((one) => {
		const answer = words.say(`incident.${one.verdict}`);
		const sign = markup`<span class="chip ${TONES[one.verdict]}"><span aria-hidden="true">${SIGNS[one.verdict]} </span>${answer}</span>`;
		return markup`<li><p><strong>${one.title}</strong> ${sign}</p><p>${prose(storyOf(one, language))}</p>${nextOf(words, one)}</li>\n`;
	});
	return markup`<section class="incidents" aria-labelledby="incidents"><h2 id="incidents">${words.say("incidents")}</h2><ul>${items}</ul></section>`;
}
// src/report/html/scan.ts
function html(result, { language, subject }) {
	const first = {
		language,
		result
	};
	const other = result.translated;
	const others = other === void 0 ? [] : [{
		language: otherLanguage(language),
		result: other
	}];
	const data = pageData([toldIn(first), ...others.map(toldIn)]);
	const all = [first, ...others].map(({ language }) => language);
	const versionOf = (version) => {
		return pageIn(version, {
			subject,
			data,
			languages: {
				all,
				shown: version.language
			},
			isPlain: version === first
		});
	};
	return page([versionOf(first), ...others.map(versionOf)], data);
}
function toldIn({ language, result: { findings, rules } }) {
	return {
		language,
		findings,
		rules
	};
}
function pageIn({ language, result }, { subject, data, languages, isPlain }) {
	const told = sayHtml(language);
	const { findings, problems, summary } = result;
	const head = masthead(told, subject.name, [kindOf(told, subject, summary), subject.date], languages);
	const content = [
		band(told, result, language),
		incompleteBar(told, problems),
		nextSteps(told, findings, subject, data),
		noticeList(told, result.notices),
		findingsSection(told, {
			language,
			findings,
			isPlain
		}, emptyState(told, summary, subject))
	];
	const foot = colophon(told, subject, {
		version: summary.toolVersion,
		rules: summary.rulesVersion
	}, [coverage(told, result, language)]);
	return {
		language,
		title: told("title", { name: subject.name }),
		body: bodyOf(told, findings.length === 0 ? void 0 : "findings", head, content, foot)
	};
}
function kindOf(told, { kind }, { base, head }) {
	if (kind !== "range") return told(`kind.${kind}`);
	return told("kind.range", {
		base: (base ?? "").slice(0, 7),
		head: (head ?? "").slice(0, 7)
	});
}
function band(told, { findings, summary, fixedCount }, language) {
	const { tone, word } = verdictOf(told, summary, findings.length);
	const blocking = findings.filter((finding) => finding.blocking);
	const others = [
		"warns",
		"minor",
		"existing",
		"accepted"
	].flatMap((standing) => countOf(findings, standing, language));
	return verdictBand(tone, word, [
		...blocking.length > 0 ? [markup`<strong>${severityCounts(language, blocking)}</strong>`] : [],
		...others,
		...fixedCount > 0 ? [markup`${counted(language, "report.count.fixed", fixedCount)}`] : []
	], told(lookedId(summary, findings.length), { looked: lookedAt(language, summary) }));
}
const COUNT_IDS = {
	warns: "report.count.warn",
	minor: "report.count.minor",
	existing: "report.count.existing",
	accepted: "report.count.accepted"
};
function countOf(findings, standing, language) {
	const count = findings.filter((finding) => standingOf(finding) === standing).length;
	return count === 0 ? [] : [markup`${counted(language, COUNT_IDS[standing], count)}`];
}
function lookedId({ verdict }, found) {
	if (found > 0) return "verdict.checked";
	return verdict === "error" ? "empty.error" : "empty.clean";
}
function verdictOf(told, { verdict }, found) {
	switch (verdict) {
		case "blocked": return {
			tone: "bad",
			word: told("verdict.blocked")
		};
		case "error": return {
			tone: "warn",
			word: told("verdict.error")
		};
		case "clean": return {
			tone: "good",
			word: told(found > 0 ? "verdict.passes" : "verdict.clean")
		};
	}
}
const MAX_STEPS = 4;
function nextSteps(told, findings, { kind }, { rules }) {
	const worst = worstFirst(findings);
	const blocking = worst.filter((finding) => finding.blocking);
	const concerned = blocking.length > 0 ? blocking : worst.filter((finding) => standingOf(finding) === "warns");
	const kinds = new Map();
	const steps = new Set(concerned.map(({ fingerprint }) => fingerprint));
	const separate = concerned.filter(({ coveredBy = "" }) => !steps.has(coveredBy));
	for (const finding of separate) {
		const alike = kinds.get(finding.ruleId);
		if (alike === void 0) kinds.set(finding.ruleId, [finding]);
		else alike.push(finding);
	}
	const shown = [...kinds.values()].slice(0, MAX_STEPS);
	if (shown.length === 0) return markup``;
	const rest = separate.length - shown.reduce((sum, alike) => sum + alike.length, 0);
	const canRepair = kind === "tracked" && concerned.some(({ family }) => family === "compose" || family === "env-file");
	return markup`<section class="next" aria-labelledby="next"><h2 id="next">${told("next")}</h2><ol>${shown.map((alike) => step(told, alike, rules))}</ol>
${rest > 0 && blocking.length > 0 ? markup`<p>${countedHtml(told, "next.others", rest)}</p>` : markup``}${canRepair ? markup`<p>${told("next.repair")} <code class="command">npx stackgate fix</code></p>` : markup``}
</section>`;
}
function step(told, [finding, ...others], rules) {
	if (finding === void 0) return markup``;
	const { ruleId, fingerprint } = finding;
	const isAlone = others.length === 0;
	const more = isAlone ? markup`` : markup` <span class="more">${countedHtml(told, "next.alike", others.length)}</span>`;
	const open = `${fingerprint}.${rules.findIndex(({ id }) => id === ruleId)}`;
	const link = `#${new URLSearchParams({
		rule: ruleId,
		open
	})}`;
	return markup`<li><p><strong>${finding.title}</strong> <code class="place">${placeOf(finding)}</code>${more}</p>
<p>${prose(finding.fix)} <a class="show by-hand" href="${link}" hidden>${told(isAlone ? "next.show" : "next.show-all")}</a></p></li>`;
}
function emptyState(told, { verdict }, { kind }) {
	if (verdict === "error") return markup``;
	const step = (id, command) => markup`<li><p>${told(id)}</p><p><code class="command">${command}</code></p></li>`;
	const past = kind === "tracked" ? step("empty.history", "npx stackgate scan --history") : markup``;
	return markup`<section class="next" aria-labelledby="next"><h2 id="next">${told("next")}</h2><ol>${past}${step("empty.init", "npx stackgate init")}</ol></section>`;
}
const MAX_NOTICES = 50;
function noticeList(told, notices = []) {
	if (notices.length === 0) return markup``;
	const items = notices.slice(0, MAX_NOTICES).map(({ path, line, text }) => {
		return markup`<li>${path === void 0 ? markup`` : markup`<code>${line === void 0 ? path : `${path}:${line}`}</code> `}${prose(text)}</li>`;
	});
	const cut = notices.length - MAX_NOTICES;
	return markup`<section class="notices" aria-labelledby="notices"><h2 id="notices">${told("notices")}</h2>
<ul>${items}${cut > 0 ? markup`<li>${countedHtml(told, "cut", cut)}</li>` : markup``}</ul></section>`;
}
const MAX_LEFT_OUT = 200;
function coverage(told, { summary }, language) {
	const filtered = filteredCounts(language, summary);
	const lines = [
		covered(language, summary),
		leftOut(language, summary, MAX_LEFT_OUT, (path, reason) => `${path} (${reason})`),
		...filtered === "" ? [] : [filtered]
	];
	return markup`<details class="coverage"><summary>${told("coverage")}</summary><ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul></details>`;
}
export { auditHtml as n, html as t };
