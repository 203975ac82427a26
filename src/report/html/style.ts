import type { Language } from '../../model/language.ts';
import { htmlWords } from '../../words/labels/html-words.ts';
import { ledgerColumns } from '../../words/labels/ledger-columns.ts';

/** On a phone a finding is a card: what is in the head of the table is before each cell. */
function labelCells(language: Language): string {
  const { due, late, row } = htmlWords;
  const labels: readonly (readonly [column: number, text: string])[] = [
    [4, due[language]],
    [5, late[language]],
    [6, ledgerColumns.subject[language]],
    [7, row[language]],
  ];
  const colon = language === 'zh' ? '：' : ': ';
  return labels
    .map(
      ([column, text]) =>
        `:lang(${language}) #findings-table td:nth-child(${column})::before{content:"${text}${colon}"}`,
    )
    .join('');
}

/** The sheet of the HTML report; contrasts are at least 4.5 : 1 in both schemes. No url(), no @import. */
export const style = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1b1b;--soft:#555;--line:#c9c9c9;--card:#f5f6f8;--link:#0b4fa8;
--met:#1e6b34;--gap:#b3261e;--pending:#7a5200;--undetermined:#4a4a8a;--exempt:#3d6070;--na:#666;
--h1:#fbe9e7;--h2:#f7c9c5;--h3:#f1a7a1;--h4:#ec8a83;--u1:#ededf8;--u2:#dcdcf1;--u3:#cacaea;--u4:#b9b9e3;--n1:#e9eef5;--n2:#cfdcec;--n3:#b4c8e2;--n4:#9ab5d8}
@media(prefers-color-scheme:dark){:root{--bg:#16181b;--fg:#ececec;--soft:#b5b5b5;--line:#4a4d52;--card:#202327;--link:#9cc4ff;
--met:#7fd195;--gap:#ff9d95;--pending:#e8bd6a;--undetermined:#b9b9ff;--exempt:#9fc7d6;--na:#b0b0b0;
--h1:#3a2322;--h2:#582c2a;--h3:#753331;--h4:#8c3a37;--u1:#26263a;--u2:#30304f;--u3:#3b3b66;--u4:#46467d;--n1:#232a33;--n2:#2b3a4d;--n3:#344a66;--n4:#3d5a7f}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.6 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",system-ui,sans-serif}
html:lang(en) body{font-family:system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif}
header,main,footer,nav{max-width:72rem;margin:0 auto;padding:0 1rem}
a{color:var(--link)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1{font-size:1.6rem;margin:1.2rem 0 .2rem}h2{font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:2px solid var(--line)}h3{font-size:1.05rem;margin:1.2rem 0 .4rem}
.verdict{font-size:1.2rem;font-weight:700;border-left:.4rem solid var(--gap);padding:.4rem .8rem;background:var(--card);margin:.8rem 0}
.verdict.good{border-color:var(--met)}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.6rem 0}dt{color:var(--soft)}dd{margin:0}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:.5rem 0}nav a{display:inline-block;padding:.2rem 0}
svg{display:block;max-width:100%}
.bar{width:100%;height:1.6rem;border:1px solid var(--line)}
.met{fill:var(--met)}.gap{fill:var(--gap)}.pending{fill:var(--pending)}.undetermined{fill:var(--undetermined)}.exempt{fill:var(--exempt)}.not-applicable{fill:var(--na)}
ul.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:.4rem 0}ul.legend svg{display:inline-block;width:.8rem;height:.8rem;margin-right:.3rem}
.o-met{color:var(--met)}.o-gap{color:var(--gap)}.o-pending{color:var(--pending)}.o-undetermined{color:var(--undetermined)}.o-exempt{color:var(--exempt)}.o-not-applicable{color:var(--na)}
[class^=o-]{font-weight:700}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;color:var(--soft);padding:.2rem 0}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
.scroll th,.scroll td{min-width:4.5em}.scroll tbody th{min-width:9em}.scroll td.n,.scroll th.n{min-width:3.5em}
thead th{background:var(--card)}
td.n,th.n{text-align:right}td.n,td.d,th.d{white-space:nowrap}
.h1{background:var(--h1)}.h2{background:var(--h2)}.h3{background:var(--h3)}.h4{background:var(--h4)}
.u1{background:var(--u1)}.u2{background:var(--u2)}.u3{background:var(--u3)}.u4{background:var(--u4)}
.n1{background:var(--n1)}.n2{background:var(--n2)}.n3{background:var(--n3)}.n4{background:var(--n4)}
#findings-table{table-layout:fixed}#findings-table td:nth-child(7){overflow-wrap:anywhere}
#findings-table th:nth-child(1){width:12%}#findings-table th:nth-child(2){width:19%}#findings-table th:nth-child(3){width:27%}#findings-table th:nth-child(4){width:10%}#findings-table th:nth-child(5){width:8%}#findings-table th:nth-child(6){width:12%}#findings-table th:nth-child(7){width:12%}
.sort{border:0;padding:0;min-width:1.5rem;min-height:1.5rem;background:none;cursor:pointer;color:var(--soft)}.sort::after{content:"\\2195"}[aria-sort=ascending] .sort::after{content:"\\2191"}[aria-sort=descending] .sort::after{content:"\\2193"}
.filters{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:.6rem 0}
.filters label{display:flex;flex-direction:column;font-size:.85rem;color:var(--soft)}
input,select,button{font:inherit;color:var(--fg);background:var(--bg);border:1px solid var(--soft);border-radius:.2rem;padding:.3rem .5rem;min-height:2.2rem}
[hidden]{display:none!important}
@media screen and (min-width:60rem){.scroll{overflow:visible}#findings-table thead th,.scroll thead th{position:sticky;top:0;z-index:1}}
.months{display:flex;flex-wrap:wrap;gap:1rem}.months table{width:auto}.months td,.months th{text-align:center;min-width:2.4rem;height:2.4rem;padding:.1rem}
.months small{display:block;color:var(--soft);font-size:.7rem;line-height:1}
.months .n3 small{color:inherit}.months a{display:inline-block;min-width:1.7rem;min-height:1.7rem;font-weight:700}
details{border:1px solid var(--line);border-radius:.3rem;margin:.4rem 0;padding:0 .8rem}
summary{cursor:pointer;padding:.4rem 0;min-height:2rem}
.finding{border-left:.3rem solid var(--gap);padding:.1rem .8rem;margin:.6rem 0;background:var(--card)}
.finding p{margin:.3rem 0}.soft{color:var(--soft)}code{background:var(--card);padding:.1rem .3rem;overflow-wrap:anywhere}
.track{fill:var(--card)}
.chart{width:100%;height:auto}.chart text{fill:var(--fg);font-size:13px}.axis{stroke:var(--line)}
.line-gap,.line-undetermined{fill:none;stroke-width:2.5}.line-gap{stroke:var(--gap)}.line-undetermined{stroke:var(--undetermined)}
@media screen and (max-width:40rem){#findings-table thead,.items thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}#findings-table,#findings-table tbody,#findings-table tr,#findings-table td{display:block}
#findings-table tr{border:1px solid var(--line);border-left:.3rem solid var(--gap);margin:.6rem 0;padding:.3rem .6rem;background:var(--card)}#findings-table td{border:0;padding:.1rem 0;text-align:left}#findings-table td:empty{display:none}#findings-table td:first-child{font-weight:700}
.items table,.items tbody,.items tr,.items td,.items tbody th{display:block;min-width:0!important}.items tr{margin:.5rem 0}.items td,.items tbody th{border:0;padding:.1rem 0}.items tbody th{border-top:1px solid var(--line)}
${labelCells('zh')}
${labelCells('en')}
#findings-table td::before{color:var(--soft);font-weight:400}.chart text{font-size:22px}.line-gap,.line-undetermined{stroke-width:4}.scroll>table{min-width:34rem}.items .scroll>table{min-width:0}}
footer{margin-top:2rem;padding:1rem;color:var(--soft);font-size:.85rem}
@media print{@page{size:A4;margin:13mm}:root{--bg:#fff;--fg:#000;--soft:#333;--card:#fff;--link:#000}nav,.filters,.skip,#more,.sort,.print-items,.on-screen,body:not(.with-items) .items{display:none}
[class*=" h"],[class*=" n"],[class*=" u"],.bar,.legend svg,.track,rect{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-size:9pt;line-height:1.4}header,main,footer{max-width:none;padding:0}h1{font-size:15pt;margin:0}h2{font-size:12pt;margin:5mm 0 2mm}h2,h3,caption,summary{break-after:avoid}h2+*{break-before:avoid}
.verdict{font-size:11pt}.scroll{overflow:visible}.scroll th,.scroll td,.scroll tbody th{min-width:0}th,td{padding:.6mm 1.2mm}table{font-size:8.5pt}a{text-decoration:none}
details::details-content{content-visibility:visible;block-size:auto}details{break-inside:avoid;border:0}thead{display:table-header-group}tr,li,dd,dt{break-inside:avoid}dt{break-after:avoid}footer{margin:4mm 0 0;padding:0}}
`;
