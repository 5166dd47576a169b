// What the pictures have in common: the sheet, colours in light and dark, and the text for those who do not see it.

const STYLE = `
.sheet{fill:#ffffff;stroke:#d0d7de}.box{fill:none;stroke:#d0d7de}.band{fill:#f6f8fa;stroke:#d0d7de}
.added{fill:#dafbe1}.removed{fill:#ffebe9}.button{fill:#1f883d}.onbutton{fill:#ffffff}
text{fill:#1f2328;font-size:14px;font-family:-apple-system,"Segoe UI","Noto Sans","PingFang SC","Microsoft YaHei",Helvetica,Arial,sans-serif;white-space:pre}
.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","Noto Sans Mono CJK SC",monospace}
.wide{font-size:16px}
.bold{font-weight:600}.dim{fill:#59636e}.small{font-size:12px}.head{font-size:17px}
.red{fill:#cf222e}.green{fill:#1a7f37}.yellow{fill:#9a6700}.cyan{fill:#0969da}
@media (prefers-color-scheme:dark){
.sheet{fill:#0d1117;stroke:#3d444d}.box{stroke:#3d444d}.band{fill:#151b23;stroke:#3d444d}
.added{fill:#12261e}.removed{fill:#25171c}.button{fill:#238636}
text{fill:#f0f6fc}.dim{fill:#9198a1}
.red{fill:#ff7b72}.green{fill:#3fb950}.yellow{fill:#d29922}.cyan{fill:#58a6ff}}
`;

export const escapeXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** `text`: all that the picture says. */
export function frame({ wide, high, alt, text }, body) {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escapeXml(alt)}</title>`,
    `<desc id="d">${escapeXml(text)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="sheet" x="0.5" y="0.5" width="${wide - 1}" height="${high - 1}" rx="8"/>`,
    ...body,
    "</svg>",
    "",
  ].join("\n");
}
