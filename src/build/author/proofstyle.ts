import { COLOURS, DISPLAY } from './look.ts';

/** How the script looks: tags small in the margin, what comes back late in ochre, notes in a box. */
export const PROOF = `
main{max-width:58rem}
header{margin-bottom:1rem}
.two{display:grid;grid-template-columns:3fr 1fr;gap:2rem;margin:1rem 0}
table{border-collapse:collapse;font-size:.92em}td{padding:.12rem .8rem .12rem 0}
ul{margin:.3rem 0;padding-left:1.1rem}
dl{columns:2;column-gap:2rem;font-size:.9em}dt{font-weight:700}dt small{font-weight:400}dd{margin:0 0 .5rem;break-inside:avoid}dt{break-after:avoid}
.script h2{border-top:3px double ${COLOURS.line};padding-top:.9rem}
.knot{margin:1.4rem 0 0;font-size:.75em;color:${COLOURS.soft}}
.slug{margin:.9rem 0 .5rem;padding-left:11.5rem;font:600 .95em ${DISPLAY}}
.row{display:grid;grid-template-columns:10.5rem 1fr;gap:1rem;margin-bottom:.22rem;break-inside:avoid}
.row>div:last-child{padding-left:calc(var(--in)*1.3rem)}
.row p{margin:0}
.margin{font-size:.72em;line-height:1.35;color:${COLOURS.soft};text-align:right;padding-top:.25em;overflow-wrap:anywhere}
.margin span:not(:last-child)::after{content:' ·'}
.who{font:700 .82em ${DISPLAY};letter-spacing:.04em;text-transform:uppercase;margin-right:.35rem}
.row i{font-size:.86em;color:${COLOURS.soft}}
.decision{margin:1.3rem 0 .4rem 11.5rem;font-size:1.2rem;break-after:avoid;break-inside:avoid}
.decision span{display:block;font:400 .62em 'Atkinson Hyperlegible Next',sans-serif;color:${COLOURS.soft};margin-bottom:.1rem}
.option{margin-top:.55rem;break-after:avoid}.option p{font-weight:650}
.option i{font-weight:400}
.letter{display:inline-block;width:1.45em;height:1.45em;margin-right:.5rem;border:1.4px solid currentColor;border-radius:50%;text-align:center;font-size:.8em;line-height:1.35em}
.effect{font-size:.84em;color:${COLOURS.account}}.effect small{color:${COLOURS.soft}}.kept{color:${COLOURS.soft};font-style:italic}
.late{font-size:.75em;padding:.05em .45em;border:1.2px solid ${COLOURS.ochre};border-radius:99px;color:#7a4f06;font-weight:600;white-space:nowrap}
.if,.gather{font-size:.86em;font-style:italic;color:${COLOURS.soft};margin-top:.35rem;break-after:avoid}
.remark{font-size:.78em;color:${COLOURS.soft}}.remark>div:last-child::before{content:'// '}
.to{font-size:.78em;color:${COLOURS.soft};margin-left:.5rem}
aside{margin:.7rem 0 .7rem 11.5rem;padding:.6rem .9rem;border:1.2px solid ${COLOURS.line};border-left:5px solid ${COLOURS.ochre};border-radius:6px;background:${COLOURS.raised};font-size:.88em;break-inside:avoid}
aside h4{margin:0 0 .2rem;font:600 .95em ${DISPLAY}}aside p{margin:0 0 .15rem}
.after{break-before:page}.after h3{margin-top:.8rem}
code{font-size:.88em}
@media print{body{font-size:9.5pt}.script{break-before:page}.margin,.slug,.knot,.row i,.if,.gather,.effect,.effect small{color:#333}.row{grid-template-columns:8.5rem 1fr}.slug,.decision,aside{padding-left:9.5rem}.decision,aside{margin-left:0}aside{padding-left:.9rem;margin-left:9.5rem}}
`;
