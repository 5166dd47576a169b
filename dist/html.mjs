import { An as leftOut, Dn as filteredCounts, En as covered, Gr as say, Jr as fillText, Mn as lookedAt, Nn as severityCounts, On as grouped, Tn as counted, bn as standingOf, ei as escapeTerminal, ri as jsonText, vn as isAboutFile, xn as worstFirst, yn as placeOf } from "./scanner.mjs";
import { a as encodingsOf, i as acceptance, o as fixOf } from "./words.mjs";
import { a as sayIn, c as nothingSeen, i as headOf, o as storyOf, r as auditCounts, s as auditNothing } from "./audit.mjs";
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
const SCRIPT = "(function(){function e(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==void 0&&n!==!1&&r.setAttribute(e,n===!0?``:n);return r.append(...n.filter(e=>e!==void 0)),r}function t(t,n,r={}){let i=e(`button`,{type:`button`,...r},t);return i.addEventListener(`click`,n),i}function n(t){return t.split(/`([^`]{1,400})`/).map((t,n)=>n%2==1?e(`code`,{},t):document.createTextNode(t))}function r(e){let t=document.getElementById(e);if(t===null)throw Error(`no #${e}`);return t}let i=[`standing`,`severity`,`family`,`provider`,`verification`,`where`,`row`,`rule`],a={text:``,facets:{standing:new Set,severity:new Set,family:new Set,provider:new Set,verification:new Set,where:new Set,row:new Set,rule:new Set},folder:``,from:``,to:``,order:`worst`};function o({findings:e,texts:t,rules:n,rows:r}){let a=new Map;for(let[e,t]of r.entries())for(let n of t.rules)a.set(n,[...a.get(n)??[],String(e)]);let o=(e,t)=>{switch(t){case`standing`:return[e.standing];case`severity`:return[e.severity];case`family`:return[e.family];case`provider`:return e.provider===void 0?[]:[e.provider];case`verification`:return e.verification===void 0?[]:[e.verification];case`where`:return[e.exposure];case`row`:return a.get(e.rule)??[];case`rule`:return[n[e.rule]?.id??``]}},u=[],d=r=>{let i=u[r];if(i!==void 0)return i;let a=e[r];if(a===void 0)return``;let o=[t[a.path],t[a.title],t[a.message],n[a.rule]?.id,a.provider,a.service,a.redacted,a.fingerprint,a.commit,a.accepted].join(`\n`).toLowerCase();return u[r]=o,o},f=(n,r)=>{let a=r===`text`?[]:s(n.text),l=i.filter(e=>e!==r&&n.facets[e].size>0),u=r===`folder`?``:n.folder,[f,p]=r===`days`?[``,``]:[n.from,n.to],m=[];for(let[r,i]of e.entries())(u===``||(t[i.path]??``).startsWith(u))&&(f===``&&p===``||c(i.date,f,p))&&l.every(e=>o(i,e).some(t=>n.facets[e].has(t)))&&(a.length>0&&!a.every(e=>d(r).includes(e))||m.push(r));return m};return{valuesOf:o,matching:n=>l(f(n,void 0),n.order,e,t),without:f}}function s(e){return e.toLowerCase().split(/\\s+/).filter(Boolean)}function c(e,t,n){return e!==void 0&&e>=t&&(n===``||e<=n)}function l(e,t,n,r){let i=e=>n[e]?.date??``,a=e=>r[n[e]?.path??-1]??``;switch(t){case`worst`:return e;case`new`:return[...e].sort((e,t)=>u(i(t),i(e)));case`old`:return[...e].sort((e,t)=>u(i(e)||`9`,i(t)||`9`));case`path`:return[...e].sort((e,t)=>u(a(e),a(t))||(n[e]?.line??0)-(n[t]?.line??0))}}function u(e,t){return e<t?-1:+(e>t)}function d(e,t){let n=new Map;for(let r of e){let e=t[r];if(e===void 0)continue;let i=`${e.rule} ${e.fingerprint}`,a=n.get(i);a===void 0?n.set(i,[r]):a.push(r)}return[...n.values()]}function f(e){return(t,n={})=>e[t].replaceAll(/\\{([a-zA-Z]+)\\}/g,(e,t)=>{let r=n[t];return r===void 0?e:typeof r==`number`?p(r):r})}function p(e){return String(e).replaceAll(/\\B(?=(?:\\d{3})+$)/g,`,`)}function m(e,t,n){return e[t]??n}let h={standing:[`blocks`,`warns`,`minor`,`existing`,`accepted`],severity:[`critical`,`high`,`medium`,`low`,`info`],verification:[`live`,`revoked`,`unknown`],where:[`working-tree`,`staged`,`unpushed`,`pushed`,`history`]};function g({words:e,rows:t},n,r){return n===`provider`||n===`rule`?r:n===`row`?t[Number(r)]?.title??r:m(e,`${n}.${r}`,r)}function _(e,t,n,r,a){let o=i.flatMap(i=>{let o=v(e,t,r.choice,i),s=r.choice.facets[i];return o.length<2&&s.size===0?[]:[y(e,n,r,i,o,a)]}),s=b(e,t,n,r);return s===void 0?o:[...o,s]}function v(e,t,n,r){let i=new Map;for(let n of e.findings)for(let e of t.valuesOf(n,r))i.set(e,0);for(let a of t.without(n,r)){let n=e.findings[a];if(n!==void 0)for(let e of t.valuesOf(n,r))i.set(e,(i.get(e)??0)+1)}let a=h[r],o=e=>a?.indexOf(e)??(r===`row`?Number(e):0);return[...i].sort((e,t)=>o(e[0])-o(t[0])||t[1]-e[1]||(e[0]<t[0]?-1:1))}function y(n,r,i,a,o,s){let c=i.choice.facets[a],l=e=>{let t=new Set(c);t.delete(e)||t.add(e),i.change({facets:{...i.choice.facets,[a]:t}})},u=s.has(a)?o.length:8,d=o.filter(([e],t)=>t<u||c.has(e)),f=d.map(([t,r])=>{let i=e(`input`,{type:`checkbox`,id:`${a}:${t}`,checked:c.has(t)});i.addEventListener(`change`,()=>l(t));let o=e(`span`,{class:`name`},g(n,a,t));return e(`label`,{class:r===0?`none`:void 0},i,o,e(`span`,{class:`number`},p(r)))}),m=o.length-d.length,h=m>0?t(r(`facet.more`,{count:m}),()=>{s.add(a),i.change({})},{class:`quiet`}):void 0;return e(`fieldset`,{},e(`legend`,{},r(`facet.${a}`)),...f,h)}function b(n,r,i,a){let{folder:o}=a.choice,s=new Map;for(let e of r.without(a.choice,`folder`)){let t=n.texts[n.findings[e]?.path??-1]??``,r=t.startsWith(o)?t.indexOf(`/`,o.length):-1;if(r===-1)continue;let i=t.slice(0,r+1);s.set(i,(s.get(i)??0)+1)}if(s.size===0&&o===``)return;let c=(e,n,r={})=>t(n,()=>a.change({folder:e}),{class:`folder`,id:`folder:${e}`,...r}),l=o.split(`/`).slice(0,-1),u=l.map((e,t)=>{let n=`${l.slice(0,t+1).join(`/`)}/`;return c(n,`${e}/`,n===o?{\"aria-current\":`true`}:{})}),d=[...s].sort((e,t)=>t[1]-e[1]||(e[0]<t[0]?-1:1)).slice(0,8).map(([t,n])=>{let r=c(t,t.slice(o.length),{class:`folder inside`});return r.append(e(`span`,{class:`number`},p(n))),r}),f=s.size-d.length;return e(`fieldset`,{},e(`legend`,{},i(`facet.folder`)),...o===``?[]:[c(``,i(`facet.all-paths`)),...u],...d,f>0?e(`p`,{class:`dim`},i(`facet.more`,{count:f})):void 0)}function x(n,r,a){let{choice:o}=a,s=(n,i)=>{let o=t(n,()=>a.change(i),{\"aria-label\":r(`remove-filter`,{name:n})});return o.append(e(`span`,{\"aria-hidden\":`true`},`\u00d7`)),o};return[...o.text.trim()===``?[]:[s(r(`facet.search`,{text:o.text.trim()}),{text:``})],...i.flatMap(e=>[...o.facets[e]].map(t=>{let r=new Set([...o.facets[e]].filter(e=>e!==t));return s(g(n,e,t),{facets:{...o.facets,[e]:r}})})),...o.folder===``?[]:[s(o.folder,{folder:``})],...o.from===``&&o.to===``?[]:[s(o.from===o.to?o.from:r(`facet.days`,{from:o.from,to:o.to}),{from:``,to:``})]]}let S=[`worst`,`new`,`old`,`path`];function C(e,t){let n=new URLSearchParams;e.text!==``&&n.set(`q`,e.text);for(let t of i)for(let r of e.facets[t])n.append(t,r);for(let t of[`folder`,`from`,`to`])e[t]!==``&&n.set(t,e[t]);e.order!==`worst`&&n.set(`order`,e.order);for(let e of[...t].slice(0,20))n.append(`open`,e);return n.toString()}function w(e){let t=new URLSearchParams(e.replace(/^#/,``)),n=e=>{let n=t.get(e)??``;return/^\\d{4}-\\d\\d-\\d\\d$/.test(n)?n:``},r=t.get(`order`)??``,i=e=>new Set(t.getAll(e)),o={standing:i(`standing`),severity:i(`severity`),family:i(`family`),provider:i(`provider`),verification:i(`verification`),where:i(`where`),row:i(`row`),rule:i(`rule`)};return{choice:{...a,text:t.get(`q`)??``,facets:o,folder:t.get(`folder`)??``,from:n(`from`),to:n(`to`),order:S.includes(r)?r:`worst`},open:t.getAll(`open`)}}function T(e,t){let n=r(`keys`);n instanceof HTMLDialogElement&&(ee(n,e),r(`keys-button`).addEventListener(`click`,()=>n.showModal()),document.addEventListener(`keydown`,e=>{if(e.ctrlKey||e.metaKey||e.altKey||n.open)return;let{target:r}=e;E(r)?e.key===`Escape`&&r.blur():D(e.key,n,t)&&e.preventDefault()}))}function E(e){return e instanceof HTMLInputElement?e.type!==`checkbox`:e instanceof HTMLSelectElement||e instanceof HTMLTextAreaElement}function D(e,t,n){if(e===`?`)return t.showModal(),!0;if(n===void 0)return!1;switch(e){case`/`:return r(`search`).focus(),!0;case`j`:return n.move(1),!0;case`k`:return n.move(-1),!0;case`Escape`:{let e=n.focused();return e===void 0||!n.open.has(e)?!1:(n.move(0),n.toggle(e),!0)}default:return!1}}let O=[[`/`,`keys.search`],[`j k`,`keys.move`],[`Enter`,`keys.open`],[`Esc`,`keys.close`],[`?`,`keys.help`]];function ee(n,r){let i=O.map(([t,n])=>e(`div`,{},e(`dt`,{},...t.split(` `).map(t=>e(`kbd`,{},t))),e(`dd`,{},r(n))));n.append(e(`h2`,{id:`keys-title`},r(`keys.title`)),e(`dl`,{},...i),t(r(`keys.done`),()=>n.close()))}async function k(e){try{return await navigator.clipboard.writeText(e),!0}catch{return A(e)}}function A(e){let t=document.activeElement,n=document.createElement(`textarea`);n.value=e,n.className=`hidden`,document.body.append(n),n.select();let r=document.execCommand(`copy`);return n.remove(),t instanceof HTMLElement&&t.focus(),r}let j={blocks:`\u2716`,warns:`!`,minor:`\u00b7`,existing:`!`,accepted:`\u2714`};function M({texts:e},{path:t,line:n,column:r}){let i=e[t]??``;return n===void 0?i:`${i}:${n}:${r??1}`}function te({data:t,say:n},r){let[i]=r;if(i===void 0)return[];let{standing:a,severity:o,title:s,redacted:c,date:l,exposure:u}=i,d=e(`span`,{class:`mark ${a}`,\"aria-hidden\":`true`},j[a]),f=c!==void 0&&c!==`******`,p=l??(u===`history`?m(t.words,`where.history`,``):void 0);return[d,e(`span`,{class:`row-line`},e(`span`,{class:`severity ${o}`},n(`severity.${o}`)),e(`span`,{class:`hidden`},`, ${n(`standing.${a}`)}: `),e(`span`,{class:`title`},t.texts[s]),r.some(({verification:e})=>e===`live`)?e(`span`,{class:`chip bad`},n(`row.live`)):void 0,f?e(`code`,{class:`redacted`},c):void 0,r.length>1?e(`span`,{class:`places`},n(`row.places`,{count:r.length})):void 0,p===void 0?void 0:e(`span`,{class:`when`},p)),e(`span`,{class:`row-line second`},e(`span`,{class:`place`},e(`bdi`,{dir:`ltr`},M(t,i))),e(`span`,{class:`rule`},t.rules[i.rule]?.id))]}function ne(t,r){let{data:i,say:a}=t,[o]=r;if(o===void 0)return e(`div`);let s=e=>i.texts[e]??``,{message:c,why:l,fix:u,frames:d=[],accepted:f}=o;return e(`div`,{class:`body`},e(`p`,{class:`message`},...n(s(c))),d.length>0?re(d,a):void 0,f===void 0?void 0:e(`p`,{class:`accepted`},f),e(`h3`,{},a(`label.why`)),e(`p`,{},...n(s(l))),e(`h3`,{},a(`label.fix`)),e(`p`,{class:`fix`},...n(s(u))),ie(t,o),...F(t,r),L(t,o))}function re(t,n){return e(`pre`,{tabindex:`0`},...t.map(({line:t,before:r,marked:i,after:a,removed:o})=>e(`span`,{class:o===!0?`code-line removed`:`code-line`},e(`span`,{class:`line-number`},String(t)),e(`span`,{class:`sign`,\"aria-hidden\":`true`},o===!0?`-`:` `),o===!0?e(`span`,{class:`hidden`},`${n(`line-removed`)} `):void 0,e(`span`,{class:`code`},r,i===void 0?void 0:e(`mark`,{},i),a))))}function ie({data:t,say:n},r){let i=t.texts[r.fix]??``,a=t.rules[r.rule]?.id??``,o=`- [ ] **${N(t.texts[r.title]??``)}** \\`${M(t,r).replaceAll(\"`\",`'`)}\\` (\\`${a}\\`): ${N(i)}`,s=`npx stackgate allow ${r.fingerprint} --reason \"${n(`allow-reason`)}\"`;return e(`div`,{class:`copies`},...[[`copy.fix`,i],[`copy.markdown`,o],...r.standing===`blocks`||r.standing===`warns`?[[`copy.allow`,s]]:[]].map(([e,t])=>P(n,n(e),t)))}function N(e){return e.replaceAll(/[\\\\[\\]<>*_#@|!]/g,`\\\\$&`)}function P(e,n,r){let i=t(n,()=>{k(r).then(t=>{i.textContent=e(t?`copy.done`:`copy.failed`),setTimeout(()=>{i.textContent=n},2e3)})});return i}function F({data:t,say:n},r){let[i]=r,a=(t,r)=>{if(r.length===0)return[];let i=r.slice(0,50).map(([t,n])=>e(`li`,{},e(`bdi`,{class:`place`},t),n===``?void 0:e(`span`,{class:`dim`},` ${n}`))),a=r.length-50;return a>0&&i.push(e(`li`,{class:`dim`},n(`places-cut`,{count:a}))),[e(`h3`,{},t),e(`ul`,{class:`place-list`},...i)]},o=r.map(e=>[M(t,e),I(n,e)]),s=(i?.related??[]).map(({path:e,line:n,column:r,message:i})=>[`${t.texts[e]}:${n}:${r}`,t.texts[i]??``]);return[...a(n(`label.places`),o.length>1?o:[]),...a(n(`label.see`),s)]}function I(e,{commit:t,date:n}){if(t===void 0)return n??``;let r=t.slice(0,10);return n===void 0?r:e(`commit-of`,{commit:r,date:n})}function L({data:t,say:n},r){let{words:i}=t,{provider:a,service:o,redacted:s,encoding:c,verification:l,status:u,exposure:d,confidence:f,fingerprint:p}=r,h=t.rules[r.rule],g=I(n,r),_=(t,...n)=>[e(`div`,{},e(`dt`,{},t),e(`dd`,{},...n))],v=(h?.references??[]).map(t=>e(`li`,{},e(`a`,{href:t,rel:`noopener noreferrer`,target:`_blank`},t)));return e(`dl`,{class:`facts`},..._(n(`label.rule`),e(`code`,{},h?.id)),...a===void 0?[]:_(n(`label.provider`),a),...o===void 0?[]:_(n(`label.service`),o),...s===void 0?[]:_(n(`label.value`),e(`code`,{},s)),...c===void 0?[]:_(n(`label.encoding`),c),...l===void 0?[]:_(n(`facet.verification`),n(`verification.${l}`)),...u===void 0?[]:_(n(`label.status`),n(`status.${u}`)),..._(n(`label.where`),m(i,`where.${d}`,d)),...g===``?[]:_(n(`label.commit`),g),..._(n(`label.confidence`),n(`confidence.${f}`)),..._(n(`label.fingerprint`),e(`code`,{},p)),...v.length===0?[]:_(n(`label.more`),e(`ul`,{},...v)))}function R(e){let[t]=e;return t===void 0?``:`${t.fingerprint}.${t.rule}`}function z(t,n,r){let i=[],a=64,o=!1,s=new Map,c=new Set,l=new Map,u=new Map,d=new WeakMap,f=new ResizeObserver(e=>{for(let{target:t}of e){let e=d.get(t);e!==void 0&&c.has(e)&&l.set(e,t.offsetHeight)}h()});function p(e){let t=e*a;for(let[n,r]of l)(s.get(n)??i.length)<e&&(t+=r);return t}function m(e){let[t,n]=[0,Math.max(0,i.length-1)];for(;t<n;){let r=Math.ceil((t+n)/2);p(r)<=e?t=r:n=r-1}return t}function h(){if(o)return;t.style.height=`${p(i.length)}px`;let{top:e}=t.getBoundingClientRect(),n=m(-e-800),r=m(window.innerHeight-e+800),a=new Set;for(let e=n;e<=r&&e<i.length;e++)a.add(e);let c=x(),l=c===void 0?void 0:s.get(c);l!==void 0&&a.add(l),g([...a].sort((e,t)=>e-t))}function g(e){let n=new Set(e.map(e=>R(i[e]??[])));for(let[e,t]of u)if(!n.has(e)){for(let e of t.children)f.unobserve(e);t.remove(),u.delete(e)}let r=t.firstChild;for(let n of e){let e=i[n]??[],a=u.get(R(e))??v(e);a.ariaPosInSet=String(n+1),a.ariaSetSize=String(i.length),a.style.top=o?``:`${p(n)}px`,a===r?r=a.nextSibling:t.insertBefore(a,r)}}function _(){f.disconnect();for(let e of u.values())e.remove();u.clear()}function v(t){let r=R(t),i=e(`button`,{type:`button`,class:`head`,\"aria-expanded\":String(c.has(r))},...te(n,t));i.addEventListener(`click`,()=>b(r));let a=e(`li`,{},i);return d.set(i,r),u.set(r,a),(c.has(r)||o)&&y(a,t,r),a}function y(e,t,r){let i=ne(n,t);d.set(i,r),e.append(i),e.classList.add(`open`),f.observe(i)}function b(e){let t=u.get(e),n=i[s.get(e)??-1];if(c.delete(e))l.delete(e),t?.classList.remove(`open`),t?.querySelector(`.body`)?.remove();else if(c.add(e),t!==void 0&&n!==void 0){y(t,n,e);let r=t.querySelector(`.body`);r!==null&&l.set(e,r.offsetHeight)}t?.querySelector(`.head`)?.setAttribute(`aria-expanded`,String(c.has(e))),h(),r()}function x(){let e=document.activeElement?.closest(`#list > li`)?.firstElementChild;return e==null?void 0:d.get(e)}function S(e){let n=x(),r=n===void 0?-1:s.get(n)??-1,a=r===-1?0:Math.min(i.length-1,Math.max(0,r+e)),o=i[a];if(o===void 0)return;let c=R(o);u.has(c)||(window.scrollBy({top:t.getBoundingClientRect().top+p(a)-window.innerHeight/3,behavior:`instant`}),h());let l=u.get(c)?.firstElementChild;l instanceof HTMLElement&&(l.focus({preventScroll:!0}),l.scrollIntoView({block:`nearest`,behavior:`instant`}))}let C=!1,w=()=>{C||(C=!0,requestAnimationFrame(()=>{C=!1,h()}))};window.addEventListener(`scroll`,w,{passive:!0}),window.addEventListener(`resize`,()=>{T(),w()});function T(){let e=t.querySelector(`.head`);e!==null&&e.offsetHeight>0&&(a=e.offsetHeight)}return{open:c,toggle:b,move:S,focused:x,show(e){i=e,s.clear();for(let[e,t]of i.entries())s.set(R(t),e);_();for(let e of l.keys())s.has(e)||l.delete(e);h(),T(),h()},layOut(e){o=!0,_(),t.style.height=`auto`,t.classList.add(`laid-out`),g(i.slice(0,e).map((e,t)=>t))},gather(){o=!1,t.classList.remove(`laid-out`),_(),h()}}}let B=`stackgate-theme`,V=[`auto`,`light`,`dark`];function H(){let e=[...document.querySelectorAll(`[data-theme-choice]`)],t=t=>{t===`auto`?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=t;for(let n of e)n.ariaPressed=String(n.dataset.themeChoice===t)};for(let n of e)n.addEventListener(`click`,()=>{let e=n.dataset.themeChoice??`auto`;t(e),U(e)});let n=W()??`auto`;t(V.includes(n)?n:`auto`)}function U(e){try{localStorage.setItem(B,e)}catch{}}function W(){try{return localStorage.getItem(B)??void 0}catch{return}}let G=864e5;function K(e){let t=e.map(({date:e})=>e).sort(),[n,r]=[t[0],t.at(-1)];if(n===void 0||r===void 0)return[];let i=([q,J,ae,oe].map(e=>e(n,r)).find(e=>e.length<=60)??[]).map(e=>({...e,count:0,blocking:0}));for(let{date:t,isBlocking:n}of e){let e=i.findLast(({from:e})=>e<=t);e!==void 0&&(e.count++,n&&e.blocking++)}return i}function q(e,t){let[n,r]=[Date.parse(e),Date.parse(t)],i=[];for(let e=n;e<=r&&i.length<=60;e+=G){let t=X(e);i.push({label:t,from:t,to:t})}return i}function J(e,t){return Y(e,t,1,(e,t)=>`${e}-${Z(t+1)}`)}function ae(e,t){return Y(e,t,3,(e,t)=>`${e}-Q${t/3+1}`)}function oe(e,t){let n=Number(t.slice(0,4))-Number(e.slice(0,4))+1;for(let r=Math.ceil(n/60);;r++){let n=Y(e,t,12*r,e=>r===1?String(e):`${e}\u2013${e+r-1}`);if(n.length<=60)return n}}function Y(e,t,n,r){let i=e=>Number(e.slice(0,4))*12+Number(e.slice(5,7))-1,a=i(e),o=i(t),s=[];for(let e=a-a%n;e<=o&&s.length<=60;e+=n){let[t,i]=[Math.floor(e/12),e%12],a=Date.UTC(Math.floor((e+n)/12),(e+n)%12)-G;s.push({label:r(t,i),from:`${String(t).padStart(4,`0`)}-${Z(i+1)}-01`,to:X(a)})}return s}function X(e){return new Date(e).toISOString().slice(0,10)}function Z(e){return String(e).padStart(2,`0`)}function se(n,r,i,a){let o=r.findings.flatMap(({date:e,standing:t})=>e===void 0?[]:[{date:e,isBlocking:t===`blocks`}]);if(o.length===0)return;let s=K(o),c=e(`div`,{class:`bars`,role:`group`,\"aria-labelledby\":`timeline-title`}),l=e(`tbody`),u=e(`p`,{class:`dim hint`,role:`status`}),d=e(`p`,{class:`dim`}),f=t(a(`timeline.all`),()=>void 0,{class:`quiet`,hidden:!0}),m=e(`table`,{},e(`thead`,{},e(`tr`,{},...[`timeline.period`,`timeline.entered`,`timeline.blocking`].map(t=>e(`th`,{scope:`col`},a(t))))),l),h=s[Math.floor((s.length-1)/2)],g=s.length<3?s:[s[0],h,s.at(-1)],_=e(`p`,{class:`legend`,\"aria-hidden\":`true`},e(`span`,{class:`swatch blocking`}),a(`timeline.blocking`),e(`span`,{class:`swatch`}),a(`timeline.others`));n.append(_,e(`div`,{class:`scale`,\"aria-hidden\":`true`}),c,e(`div`,{class:`axis`,\"aria-hidden\":`true`},...g.map(t=>e(`span`,{},t?.label))),e(`div`,{class:`timeline-foot`},u,f,d),e(`details`,{class:`as-table`},e(`summary`,{},a(`timeline.table`)),m)),n.hidden=!1;let v,y=(e,t)=>{let[n,r]=[s[Math.min(e,t)],s[Math.max(e,t)]];if(n===void 0||r===void 0||v===void 0)return;let{choice:i}=v,a=i.from===n.from&&i.to===r.to;v.change(a?{from:``,to:``}:{from:n.from,to:r.to})};f.addEventListener(`click`,()=>v?.change({from:``,to:``}));let b=s.map((t,n)=>{let r=e(`span`,{class:`fill`},e(`span`,{class:`blocking`}));return{fill:r,bar:e(`button`,{type:`button`,tabindex:n===0?`0`:`-1`},r)}});return c.append(...b.map(({bar:e})=>e)),ue(c,b.map(({bar:e})=>e),y),{update(t){v=t;let{choice:o}=t,c=i.without(o,`days`).flatMap(e=>r.findings[e]??[]),m=le(s,c),h=Math.max(1,...m.map(({count:e})=>e));n.querySelector(`.scale`)?.replaceChildren(p(h));for(let[e,t]of m.entries()){let n=b[e];if(n===void 0)continue;let r=o.from!==``&&t.from>=o.from&&t.to<=o.to,{label:i,count:s,blocking:c}=t;n.bar.setAttribute(`aria-label`,a(`timeline.bar`,{period:i,count:s,blocking:c})),n.bar.title=a(`timeline.bar`,{period:i,count:s,blocking:c}),n.bar.setAttribute(`aria-pressed`,String(r)),n.bar.classList.toggle(`faded`,o.from!==``&&!r),n.fill.style.height=s===0?`0`:`${Math.max(4,100*s/h)}%`;let l=n.fill.firstElementChild;l instanceof HTMLElement&&(l.style.height=s===0?`0`:`${100*c/s}%`)}let g=c.filter(({date:e})=>e===void 0).length;u.classList.toggle(`usual`,o.from===``),u.textContent=o.from===``?a(`timeline.hint`):ce(a,o),d.textContent=g>0?a(`timeline.undated`,{count:g}):``,f.hidden=o.from===``,l.replaceChildren(...m.filter(({count:e})=>e>0).map(({label:t,count:n,blocking:r})=>e(`tr`,{},e(`th`,{scope:`row`},t),e(`td`,{},p(n)),e(`td`,{},p(r)))))}}}function ce(e,{from:t,to:n}){return t===n?t:e(`facet.days`,{from:t,to:n})}function le(e,t){let n=e.map(e=>({...e,count:0,blocking:0}));for(let{date:e,standing:r}of t){if(e===void 0)continue;let t=n.findLast(({from:t})=>t<=e);t!==void 0&&(t.count++,r===`blocks`&&t.blocking++)}return n}function ue(e,t,n){let r,i=({clientX:n})=>{let{left:r,width:i}=e.getBoundingClientRect();return Math.min(t.length-1,Math.max(0,Math.floor((n-r)/i*t.length)))},a=(e,n)=>{for(let[r,i]of t.entries())i.classList.toggle(`dragged`,r>=Math.min(e,n)&&r<=Math.max(e,n))},o=()=>a(-1,-2);e.addEventListener(`pointerdown`,t=>{t.button===0&&(r=i(t),e.setPointerCapture(t.pointerId),a(r,r))}),e.addEventListener(`pointermove`,e=>{r!==void 0&&a(r,i(e))}),e.addEventListener(`pointerup`,e=>{if(r===void 0)return;let t=r;r=void 0,o(),n(t,i(e))}),e.addEventListener(`pointercancel`,()=>{r=void 0,o()});let s;e.addEventListener(`keydown`,e=>{let r=t.indexOf(document.activeElement);if(r===-1)return;if(e.key===`Enter`||e.key===` `){e.preventDefault(),n(s??r,r),s=void 0,o();return}let i={ArrowLeft:r-1,ArrowRight:r+1,Home:0,End:t.length-1}[e.key],c=i===void 0?void 0:t[i];if(i!==void 0&&c!==void 0){e.preventDefault(),s=e.shiftKey?s??r:void 0,s===void 0?o():a(s,i);for(let e of t)e.tabIndex=e===c?0:-1;c.focus()}})}let Q=JSON.parse(r(`data`).textContent??``),$=f(Q.words);for(let e of document.querySelectorAll(`.tools, .by-hand`))e.hidden=!1;H(),T($,Q.findings.length===0?void 0:de(Q,$));function de(t,n){let i=o(t),s=new Set,c=w(location.hash),l=c.choice,u=z(r(`list`),{data:t,say:n},()=>h());for(let e of c.open)u.toggle(e);let f=se(r(`timeline`),t,i,n),p=r(`search`),m=r(`order`);function h(){let e=C(l,u.open);history.replaceState(null,``,e===``?location.pathname+location.search:`#${e}`)}let g=()=>({choice:l,change:v});function v(e){l={...l,...e},y(),h()}function y(){let o=i.matching(l),c=d(o,t.findings).map(e=>e.flatMap(e=>t.findings[e]??[])),h=t.findings.length;r(`count`).textContent=o.length===h?n(h===1?`findings-one`:`findings-many`,{count:h}):n(`findings-of`,{count:o.length,all:h}),p.value!==l.text&&(p.value=l.text),m.value=l.order,fe(()=>{r(`facets`).replaceChildren(..._(t,i,n,g(),s));let c=x(t,n,g()),u=e(`button`,{type:`button`,class:`quiet`},n(`clear`));u.addEventListener(`click`,()=>v({...a,order:l.order}));let d=o.length>0?void 0:e(`p`,{class:`none`},n(`none-match`,{all:h}));r(`active`).replaceChildren(...d===void 0?[]:[d],...c.length===0?[]:[...c,u])}),f?.update(g()),u.show(c)}let b=0;p.addEventListener(`input`,()=>{l={...l,text:p.value},y(),clearTimeout(b),b=window.setTimeout(h,300)}),m.addEventListener(`change`,()=>v({order:m.value}));for(let e of document.querySelectorAll(`[data-row]`))e.addEventListener(`click`,()=>{v({...a,facets:{...a.facets,row:new Set([e.dataset.row??``])}}),r(`findings`).scrollIntoView()});return window.addEventListener(`hashchange`,()=>{if(document.getElementById(location.hash.slice(1))!==null)return h();let e=w(location.hash);l=e.choice,y();for(let t of e.open)u.open.has(t)||u.toggle(t);r(`findings`).scrollIntoView()}),pe(),me(u,()=>i.matching(l).length),y(),u}function fe(e){let t=document.activeElement,n=t!==null&&t!==document.body;e(),n&&!document.contains(t)&&((t.id===``?null:document.getElementById(t.id))??document.querySelector(`#active button`)??r(`findings`)).focus({preventScroll:!0})}function pe(){let e=r(`filters`),t=matchMedia(`(min-width: 56rem)`),n=()=>{e.open=t.matches};t.addEventListener(`change`,n),n()}function me(e,t){let n=r(`print-cut`);window.addEventListener(`beforeprint`,()=>{let r=t();n.hidden=r<=500,n.textContent=$(`print-cut`,{count:500,all:r}),e.layOut(500)}),window.addEventListener(`afterprint`,()=>{n.hidden=!0,e.gather()})}})();";
const STYLE = ":root{color-scheme: light dark;--page: light-dark(#f5f6f8,#0f1215);--card: light-dark(#ffffff,#171b20);--sunk: light-dark(#f2f4f6,#11151a);--text: light-dark(#1a1f26,#e6e9ed);--dim: light-dark(#56606c,#a0aab5);--line: light-dark(#dce1e6,#2b323a);--strong-line: light-dark(#858f9a,#6d7884);--red: light-dark(#b42318,#ff9d92);--red-soft: light-dark(#fdeeec,#331a18);--red-fill: light-dark(#d5483b,#e0675b);--amber: light-dark(#7d5000,#efc164);--amber-soft: light-dark(#fdf3dc,#2d2410);--green: light-dark(#11652b,#75d691);--green-soft: light-dark(#e9f6ec,#13281a);--blue: light-dark(#0a5bb0,#86bdff);--blue-soft: light-dark(#e8f1fc,#16273c);--grey-fill: light-dark(#9ba6b2,#5d6874);--mono: ui-monospace,\"SF Mono\",\"Cascadia Mono\",Menlo,Consolas,\"DejaVu Sans Mono\",monospace;--sans: system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",\"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",sans-serif;--radius: 10px;--row: 3.75rem;}:root[data-theme=\"light\"]{color-scheme: light;}:root[data-theme=\"dark\"]{color-scheme: dark;}*{box-sizing: border-box;}[hidden]{display: none !important;}html{background: var(--page);color: var(--text);font: 400 0.9375rem / 1.5 var(--sans);-webkit-text-size-adjust: 100%;}body{max-width: 76rem;margin: 0 auto;padding: 0 clamp(1rem,3vw,2rem) 3rem;}h1,h2,h3,p,ul,ol,dl,dd,pre,fieldset{margin: 0;padding: 0;}ul,ol{list-style: none;}h1{font-size: 1.5rem;line-height: 1.25;letter-spacing: -0.01em;overflow-wrap: anywhere;}h2{font-size: 1.0625rem;line-height: 1.4;}h3{font-size: 0.8125rem;font-weight: 600;color: var(--dim);}code,kbd,pre,.place,.rule{font-family: var(--mono);font-size: 0.875em;}a{color: var(--blue);}:focus-visible{outline: 2px solid var(--blue);outline-offset: 2px;}[tabindex=\"-1\"]:focus{outline: none;}.hidden,.skip:not(:focus){position: absolute;width: 1px;height: 1px;overflow: hidden;clip-path: inset(50%);white-space: nowrap;}.skip:focus{position: absolute;top: 0.5rem;left: 0.5rem;padding: 0.5rem 1rem;background: var(--card);border-radius: var(--radius);z-index: 2;}.dim,.about,.brand{color: var(--dim);}button,select,input[type=\"search\"]{font: inherit;color: inherit;background: var(--card);border: 1px solid var(--strong-line);border-radius: 7px;padding: 0.3125rem 0.75rem;min-height: 2.25rem;}button{cursor: pointer;}button:hover{background: var(--sunk);}button.quiet{border-color: transparent;background: none;color: var(--blue);padding: 0.3125rem 0.375rem;}kbd{border: 1px solid var(--line);border-bottom-width: 2px;border-radius: 4px;padding: 0 0.3125rem;background: var(--card);color: var(--dim);}.masthead{display: flex;flex-wrap: wrap;gap: 1rem;justify-content: space-between;align-items: flex-end;padding: 2rem 0 1.25rem;}.brand{font-size: 0.8125rem;font-weight: 600;letter-spacing: 0.02em;}.about{margin-top: 0.125rem;}.tools{display: flex;gap: 0.5rem;align-items: center;}.choices{display: flex;border: 1px solid var(--line);border-radius: 8px;background: var(--card);padding: 2px;}.choices button{border: 0;background: none;min-height: 1.75rem;padding: 0 0.625rem;font-size: 0.8125rem;border-radius: 6px;}.choices button[aria-pressed=\"true\"]{background: var(--blue-soft);color: var(--blue);font-weight: 600;}main > section{margin-bottom: 1rem;}.verdict,.next,.timeline,.incomplete,.rows,.incidents,.notices{background: var(--card);border: 1px solid var(--line);border-radius: var(--radius);padding: 1.25rem 1.5rem;}.verdict{display: flex;gap: 1rem;align-items: flex-start;}.verdict .mark{flex: none;width: 2.5rem;height: 2.5rem;border-radius: 50%;display: grid;place-items: center;font-size: 1.25rem;font-weight: 700;}.verdict h2{font-size: 1.625rem;line-height: 2.5rem;letter-spacing: -0.01em;}.bad .mark{background: var(--red-soft);color: var(--red);}.bad h2,.mark.blocks{color: var(--red);}.warn .mark{background: var(--amber-soft);color: var(--amber);}.warn h2,.mark.warns,.mark.existing,.mark.minor{color: var(--amber);}.good .mark{background: var(--green-soft);color: var(--green);}.good h2,.mark.accepted{color: var(--green);}.counts{display: flex;flex-wrap: wrap;gap: 0.125rem 1.25rem;}.looked{margin-top: 0.25rem;color: var(--dim);}.incomplete{background: var(--amber-soft);border-color: var(--amber);}.incomplete h2{color: var(--amber);}.incomplete ul{margin: 0.5rem 0;max-height: 14rem;overflow: auto;}.incomplete li{overflow-wrap: anywhere;}.notices ul{margin-top: 0.5rem;overflow-wrap: anywhere;}.next ol{counter-reset: step;margin-top: 0.75rem;display: grid;gap: 0.875rem;}.next li{counter-increment: step;position: relative;padding-left: 2.25rem;}.next li::before{content: counter(step);position: absolute;left: 0;top: 0;width: 1.5rem;height: 1.5rem;border-radius: 50%;background: var(--blue-soft);color: var(--blue);font-size: 0.8125rem;font-weight: 600;text-align: center;line-height: 1.5rem;}.next code.place,.next .more{color: var(--dim);overflow-wrap: anywhere;}.show{white-space: nowrap;}.next > p{margin-top: 0.875rem;color: var(--dim);}.command{color: var(--text);white-space: nowrap;}.rows{padding-bottom: 0.5rem;}.rows > ol,.rows > ul{margin: 0.5rem -1.5rem 0;}.rows > ol > li,.rows > ul > li{border-top: 1px solid var(--line);}.rows summary{display: grid;grid-template-columns: 1.5rem 11rem 8rem minmax(0,1fr);gap: 0.75rem;align-items: center;padding: 0.5rem 1.5rem;cursor: pointer;list-style: none;}.rows > ul summary{grid-template-columns: 13.25rem 8rem minmax(0,1fr);}.rows summary:hover{background: var(--sunk);}.rows summary::-webkit-details-marker{display: none;}.rows .number{color: var(--dim);text-align: right;font-variant-numeric: tabular-nums;}.row-title{font-weight: 600;}.row-first{color: var(--dim);overflow: hidden;text-overflow: ellipsis;white-space: nowrap;}.row-body{padding: 0.25rem 1.5rem 1rem 3.75rem;display: grid;gap: 0.25rem;}.rows > ul .row-body{padding-left: 1.5rem;}.row-body li{overflow-wrap: anywhere;}.row-body h3{margin-top: 0.5rem;}.row-body .by-hand{margin-top: 0.5rem;}.chip{justify-self: start;border-radius: 999px;padding: 0.0625rem 0.625rem;font-size: 0.8125rem;font-weight: 600;white-space: nowrap;}.chip.good{background: var(--green-soft);color: var(--green);}.chip.warn{background: var(--amber-soft);color: var(--amber);}.chip.bad{background: var(--red-soft);color: var(--red);}.chip.unknown{background: var(--sunk);color: var(--dim);}.incidents > ul{display: grid;grid-template-columns: repeat(auto-fit,minmax(17rem,1fr));gap: 1.5rem;margin-top: 0.75rem;}.incidents li p + p,.incidents h3{margin-top: 0.5rem;}.timeline{position: relative;}.legend{display: flex;align-items: center;gap: 0.375rem;font-size: 0.8125rem;color: var(--dim);}.swatch{width: 0.75rem;height: 0.75rem;border-radius: 3px;background: var(--grey-fill);}.swatch:not(:first-child){margin-left: 0.75rem;}.swatch.blocking{background: var(--red-fill);}@media (min-width: 34rem){.legend{position: absolute;right: 1.5rem;top: 1.375rem;}}.scale{font-size: 0.75rem;color: var(--dim);border-bottom: 1px dashed var(--line);margin-top: 0.5rem;}.bars{display: flex;align-items: flex-end;height: 5.5rem;border-bottom: 1px solid var(--strong-line);touch-action: pan-y;cursor: crosshair;}.bars button{flex: 1 1 0;min-width: 0;min-height: 0;height: 100%;padding: 0 1px;border: 0;border-radius: 0;background: none;display: flex;align-items: flex-end;justify-content: center;cursor: inherit;}.bars button:hover,.bars .dragged{background: var(--blue-soft);}.bars button:focus-visible{outline-offset: -2px;}.fill{width: 100%;max-width: 2.5rem;background: var(--grey-fill);border-radius: 3px 3px 0 0;overflow: hidden;display: flex;flex-direction: column;justify-content: flex-end;}.fill .blocking{background: var(--red-fill);}.faded .fill{opacity: 0.35;}.axis{display: flex;justify-content: space-between;font-size: 0.75rem;color: var(--dim);padding-top: 0.25rem;font-variant-numeric: tabular-nums;}.axis span:only-child{margin: 0 auto;}.timeline-foot{display: flex;flex-wrap: wrap;gap: 0 1rem;align-items: center;justify-content: space-between;font-size: 0.8125rem;min-height: 2.25rem;}.timeline-foot p:empty{display: none;}table{border-collapse: collapse;font-variant-numeric: tabular-nums;}th,td{text-align: left;padding: 0.25rem 1.5rem 0.25rem 0;border-bottom: 1px solid var(--line);font-weight: 400;vertical-align: top;}thead th{font-weight: 600;color: var(--dim);}summary{cursor: pointer;}.as-table summary,.coverage summary{color: var(--blue);font-size: 0.875rem;width: fit-content;}.findings{margin-top: 2rem;}.findings-head{display: flex;flex-wrap: wrap;align-items: baseline;gap: 0.25rem 0.75rem;margin-bottom: 0.75rem;}.findings-head h2{font-size: 1.25rem;}#count{color: var(--dim);flex: 1;}.order{font-size: 0.875rem;color: var(--dim);}.columns{display: grid;grid-template-columns: 15rem minmax(0,1fr);gap: 1.5rem;align-items: start;}.side{position: sticky;top: 1rem;max-height: calc(100vh - 2rem);overflow: auto;padding: 4px;margin: -4px;}.search span{display: block;font-weight: 600;font-size: 0.875rem;margin-bottom: 0.25rem;}.search input{width: 100%;}.search input::placeholder{color: var(--dim);opacity: 1;}#filters > summary{margin-top: 0.75rem;font-weight: 600;}fieldset{border: 0;margin-top: 1rem;min-width: 0;}legend{font-weight: 600;font-size: 0.875rem;padding: 0 0 0.125rem;}fieldset label,.folder{display: flex;align-items: center;gap: 0.5rem;width: 100%;min-height: 1.75rem;padding: 0 0.25rem;border-radius: 6px;font-size: 0.875rem;cursor: pointer;}fieldset label:hover,.folder:hover{background: var(--sunk);}fieldset input{flex: none;width: 1rem;height: 1rem;margin: 0;accent-color: var(--blue);}fieldset .name{flex: 1;overflow-wrap: anywhere;}fieldset .number{color: var(--dim);font-variant-numeric: tabular-nums;}fieldset .none .name{color: var(--dim);}.folder{border: 0;background: none;text-align: left;font-family: var(--mono);font-size: 0.8125rem;overflow-wrap: anywhere;justify-content: space-between;}.folder[aria-current]{font-weight: 600;}.folder.inside{color: var(--blue);}#active{display: flex;flex-wrap: wrap;gap: 0.375rem;align-items: center;}#active:not(:empty){margin-bottom: 0.75rem;}#active button:not(.quiet){background: var(--blue-soft);border-color: transparent;color: var(--blue);min-height: 1.875rem;padding: 0 0.625rem;font-size: 0.875rem;overflow-wrap: anywhere;}#active button span{margin-left: 0.375rem;}#active .none{width: 100%;padding: 2.5rem 1rem 0.5rem;text-align: center;color: var(--dim);}#active:has(.none){justify-content: center;}#list{position: relative;background: var(--card);border-radius: var(--radius);box-shadow: 0 0 0 1px var(--line);overflow: clip;}#list:empty{display: none;}#list > li{position: absolute;left: 0;right: 0;}.head{display: grid;grid-template-columns: 1.25rem minmax(0,1fr);align-content: center;gap: 0.125rem 0.625rem;width: 100%;height: var(--row);padding: 0 1rem;border: 0;border-bottom: 1px solid var(--line);border-radius: 0;background: none;text-align: left;}.head:focus-visible{outline-offset: -2px;}.head .mark{grid-row: 1;font-weight: 700;text-align: center;}.row-line{grid-column: 2;display: flex;gap: 0.625rem;align-items: baseline;min-width: 0;white-space: nowrap;}.severity{flex: none;min-width: 3.25rem;font-size: 0.8125rem;color: var(--dim);}:lang(zh) .severity{min-width: 0;}.severity.critical,.severity.high{color: var(--red);}.severity.medium{color: var(--amber);}.title{font-weight: 600;overflow: hidden;text-overflow: ellipsis;}.redacted,.places,.when{color: var(--dim);font-size: 0.8125rem;}.places{background: var(--sunk);border-radius: 999px;padding: 0 0.5rem;}.when{margin-left: auto;font-variant-numeric: tabular-nums;}.second{color: var(--dim);font-size: 0.875rem;}.second .place{direction: rtl;overflow: hidden;text-overflow: ellipsis;}.second .rule{margin-left: auto;font-size: 0.75rem;flex: none;max-width: 45%;overflow: hidden;text-overflow: ellipsis;}li.open .head{background: var(--sunk);border-bottom-color: transparent;}li.open .title{white-space: normal;display: -webkit-box;-webkit-line-clamp: 1;-webkit-box-orient: vertical;}.body{background: var(--sunk);border-bottom: 1px solid var(--line);padding: 0.5rem 1rem 1.25rem 2.875rem;display: grid;grid-template-columns: minmax(0,1fr);gap: 0.25rem;overflow-wrap: anywhere;}.body h3{margin-top: 0.75rem;}.accepted{color: var(--green);}pre{background: var(--card);border: 1px solid var(--line);border-radius: 7px;margin-top: 0.5rem;padding: 0.5rem 0;overflow-x: auto;line-height: 1.6;}.code-line{display: flex;width: max-content;min-width: 100%;padding-right: 1rem;white-space: pre;}.line-number{flex: none;width: 4rem;padding-right: 0.75rem;text-align: right;color: var(--dim);user-select: none;}.sign{width: 1.25rem;color: var(--dim);}.code-line.removed{background: var(--amber-soft);}mark{background: var(--red-soft);color: var(--red);border-bottom: 2px solid currentColor;}.fix{border-left: 3px solid var(--green);padding: 0.125rem 0 0.125rem 0.75rem;}.copies{display: flex;flex-wrap: wrap;gap: 0.5rem;margin-top: 0.75rem;}.copies button{font-size: 0.8125rem;min-height: 1.875rem;padding: 0 0.75rem;}.facts{display: grid;grid-template-columns: repeat(auto-fill,minmax(12rem,1fr));gap: 0.75rem 1.5rem;margin-top: 1rem;padding-top: 1rem;border-top: 1px solid var(--line);font-size: 0.875rem;}.facts dt{color: var(--dim);font-size: 0.8125rem;}.facts div:has(ul){grid-column: 1 / -1;}#print-cut{margin-top: 0.75rem;}footer{margin-top: 2rem;color: var(--dim);font-size: 0.875rem;display: grid;gap: 0.75rem;}.coverage ul{margin: 0.5rem 0 0.5rem 1.25rem;list-style: disc;overflow-wrap: anywhere;}dialog{border: 1px solid var(--line);border-radius: var(--radius);background: var(--card);color: var(--text);padding: 1.5rem;min-width: min(22rem,90vw);}dialog::backdrop{background: rgb(0 0 0 / 45%);}dialog dl{margin: 0.75rem 0 1.25rem;display: grid;gap: 0.5rem;}dialog dl div{display: grid;grid-template-columns: 5.5rem 1fr;}dialog dt{display: flex;gap: 0.25rem;}@media (min-width: 56rem){#filters > summary{display: none;}}@media (max-width: 55.99rem){:root{--row: 5rem;}.columns{grid-template-columns: minmax(0,1fr);gap: 1rem;}.side{position: static;max-height: none;}#facets{display: grid;grid-template-columns: repeat(auto-fill,minmax(10rem,1fr));gap: 0 1.5rem;}.row-line:not(.second){flex-wrap: wrap;height: 2.875rem;gap: 0 0.5rem;align-content: center;overflow: hidden;}.row-line:not(.second) .title{order: -1;flex: 1 0 100%;}.severity{min-width: 0;}.second .rule{display: none;}.rows summary,.rows > ul summary{grid-template-columns: minmax(0,1fr) auto;}.rows .number{display: none;}.row-first{grid-column: 1 / -1;white-space: normal;}.row-body{padding-left: 1.5rem;}}@media (max-width: 34rem){.verdict,.next,.timeline,.incomplete,.rows,.notices,.incidents{padding: 1rem;}.rows > ol,.rows > ul{margin: 0.5rem -1rem 0;}.rows summary,.row-body{padding-left: 1rem;padding-right: 1rem;}.masthead{padding: 1.25rem 0 1rem;}.body{padding-left: 1rem;}.head{padding: 0 0.75rem;}.hint.usual,.order span{display: none;}.timeline-foot{min-height: 0;}#keys-button{display: none;}}@media (prefers-reduced-motion: no-preference){.fill,.fill .blocking{transition: height 0.15s ease-out;}}@media (forced-colors: active){.fill{background: CanvasText;}.fill .blocking{background: Highlight;}}@media print{:root{color-scheme: light !important;--page: #ffffff;--sunk: #ffffff;}html{font-size: 9.5pt;}body{max-width: none;padding: 0;}.tools,.side,.order,.copies,.timeline-foot,.as-table,.skip,.show,#active button.quiet,.row-body .by-hand{display: none !important;}.columns{display: block;}main > section,#list > li,pre{break-inside: avoid;}main > section.findings,main > section.rows{break-inside: auto;}#list.laid-out > li{position: static;}.facts{grid-template-columns: repeat(5,minmax(0,1fr));gap: 0.375rem 1rem;margin-top: 0.625rem;padding-top: 0.625rem;}.body{padding-bottom: 0.75rem;}.head{height: auto;padding: 0.5rem 1rem;}.title,.second .place{white-space: normal;overflow: visible;}.coverage[open] ul,.incomplete ul{max-height: none;}}";
// src/report/html/document.ts
function* page({ language, title, body, data }) {
	const { html: head } = markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>`;
	yield `<!doctype html>\n<html lang="${language === "zh" ? "zh-CN" : "en"}">\n<head>\n${head}\n<style>${STYLE}</style>\n</head>\n<body>\n`;
	yield `${body.html}\n`;
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
		en: "Made by stackgate {version} (rules {rules}) on {date}.",
		zh: "\u7531 stackgate {version}\uff08\u89c4\u5219 {rules}\uff09\u4e8e {date} \u751f\u6210\u3002"
	},
	private: {
		en: "This page holds no secret and loads nothing from anywhere.",
		zh: "\u672c\u9875\u4e0d\u542b\u4efb\u4f55\u5bc6\u94a5\uff0c\u4e5f\u4e0d\u4ece\u4efb\u4f55\u5730\u65b9\u52a0\u8f7d\u5185\u5bb9\u3002"
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
		en: "note",
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
function masthead(told, name, what) {
	const theme = (id) => markup`<button type="button" data-theme-choice="${id}">${told(`theme.${id}`)}</button>`;
	return markup`<header class="masthead">
<div><p class="brand">stackgate</p><h1>${name}</h1><p class="about">${what.join(" \u00b7 ")}</p></div>
<div class="tools" hidden><div class="choices" role="group" aria-label="${told("theme")}">${[
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
function findingsSection(told, language, findings, empty) {
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
<noscript>${plainTable(told, language, findings)}</noscript></div></div>
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
	return markup`<p>${told("plain.first", count)}</p><table><thead><tr>${heads}</tr></thead><tbody>\n${rows}</tbody></table>`;
}
function toneOf(finding) {
	const standing = standingOf(finding);
	return standing === "blocks" ? "bad" : standing === "accepted" ? "good" : "warn";
}
function colophon(told, subject, versions, parts) {
	return markup`<footer>${parts}<p>${told("made", {
		...versions,
		date: subject.date
	})} ${told("private")}</p></footer>`;
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
// src/report/html/scan-data.ts
function pageData(findings, rules, language, rows = []) {
	const pool = textPool();
	const references = new Map(rules.map((rule) => [rule.id, rule.references.filter(isWebPage)]));
	const telling = {
		language,
		coverOf: coversIn(findings.filter(({ accepted }) => accepted === void 0))
	};
	const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
	const indexes = new Map(ids.map((id, i) => [id, i]));
	return {
		language,
		words: wordsIn(language),
		rules: ids.map((id) => ({
			id,
			references: references.get(id) ?? []
		})),
		findings: worstFirst(findings).map((one) => pageFinding(one, indexes.get(one.ruleId) ?? 0, pool.index, telling)),
		texts: pool.texts,
		rows: rows.map((row) => pageRow(row, indexes))
	};
}
function pageRow({ title, rules }, indexes) {
	return {
		title,
		rules: rules.flatMap((id) => indexes.get(id) ?? [])
	};
}
function wordsIn(language) {
	const said = Object.entries(pageSentences).map(([id, text]) => [id, text[language]]);
	return Object.fromEntries(said);
}
function isWebPage(url) {
	return url.startsWith("https://");
}
function textPool() {
	const texts = [];
	const known = new Map();
	return {
		texts,
		index(text) {
			const shown = escapeTerminal(text);
			const before = known.get(shown);
			if (before !== void 0) return before;
			known.set(shown, texts.length);
			return texts.push(shown) - 1;
		}
	};
}
function coversIn(findings) {
	const paths = new Map(findings.map(({ fingerprint, path }) => [fingerprint, path]));
	const ownFile = new Set(findings.map(({ fingerprint, path }) => `${fingerprint} ${path}`));
	return (fingerprint, path) => ownFile.has(`${fingerprint} ${path}`) ? path : paths.get(fingerprint);
}
function pageFinding(finding, rule, index, telling) {
	const { language } = telling;
	const { provider, service, redacted, encoding = [], verification, status, commit, date, accepted, frames, related = [] } = finding;
	return {
		rule,
		family: finding.family,
		severity: finding.severity,
		standing: standingOf(finding),
		confidence: finding.confidence,
		title: index(finding.title),
		message: index(finding.message),
		why: index(finding.why),
		fix: index(fixOf(finding, telling)),
		path: index(finding.path),
		...isAboutFile(finding) ? {} : {
			line: finding.startLine,
			column: finding.startColumn
		},
		...provider === void 0 ? {} : { provider: escapeTerminal(provider) },
		...service === void 0 ? {} : { service: escapeTerminal(service) },
		...redacted === void 0 ? {} : { redacted: escapeTerminal(redacted) },
		...encoding.length === 0 ? {} : { encoding: encodingsOf(encoding, language) },
		fingerprint: finding.fingerprint,
		...verification === void 0 ? {} : { verification },
		...status === void 0 ? {} : { status },
		exposure: finding.exposure,
		...commit === void 0 ? {} : { commit },
		...date === void 0 ? {} : { date: date.slice(0, 10) },
		...accepted === void 0 ? {} : { accepted: escapeTerminal(acceptance(accepted, language)) },
		...frames.length === 0 ? {} : { frames: frames.map(pageFrame) },
		...related.length === 0 ? {} : { related: related.map((one) => ({
			path: index(one.path),
			line: one.startLine,
			column: one.startColumn,
			message: index(one.message)
		})) }
	};
}
function pageFrame({ line, text, startColumn, endColumn, removed }) {
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
		...removed === true ? { removed } : {}
	};
}
function shownCode(text) {
	return escapeTerminal(text.replaceAll("	", "    "));
}
// src/report/html/audit.ts
function auditHtml(audit, options) {
	const { language, subject, result } = options;
	const told = sayHtml(language);
	const words = {
		told,
		say: sayIn(language),
		language
	};
	const { toolVersion: version, rulesVersion: rules } = result.summary;
	const content = [
		band$1(words, audit, options),
		incompleteBar(told, result.problems),
		nextRows(words, audit),
		rowsSection(words, audit),
		sideSection(words, "layers", audit.layers),
		incidents(words, audit, options),
		findingsSection(told, language, result.findings, markup``)
	];
	return page({
		language,
		title: told("title", { name: subject.name }),
		body: bodyOf(told, "checklist", masthead(told, subject.name, [told("kind.audit"), subject.date]), content, colophon(told, subject, {
			version,
			rules
		}, [])),
		data: pageData(result.findings, result.rules, language, audit.rows)
	});
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
	return verdictBand(tone, word, [...tooFew, total], headOf(options));
}
const MAX_STEPS$1 = 3;
function nextRows({ told }, { rows }) {
	const steps = ["fail", "partial"].flatMap((verdict) => rows.filter((row) => row.verdict === verdict)).filter(({ next }) => next !== "").slice(0, MAX_STEPS$1);
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
	const told = sayHtml(language);
	const { findings, problems, summary } = result;
	const data = pageData(findings, result.rules, language);
	const head = masthead(told, subject.name, [kindOf(told, subject, summary), subject.date]);
	const content = [
		band(told, result, language),
		incompleteBar(told, problems),
		nextSteps(told, findings, subject, data),
		noticeList(told, result.notices),
		findingsSection(told, language, findings, emptyState(told, summary, subject))
	];
	const foot = colophon(told, subject, {
		version: summary.toolVersion,
		rules: summary.rulesVersion
	}, [coverage(told, result, language)]);
	return page({
		language,
		title: told("title", { name: subject.name }),
		body: bodyOf(told, findings.length === 0 ? void 0 : "findings", head, content, foot),
		data
	});
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
