import { COLOURS, DISPLAY, fontFaces, printed, TEXT } from './look.ts';

export interface Sheet {
  readonly title: string;
  readonly css: string;
  /** HTML. */
  readonly body: string;
}

/** A page to be printed, whole in one file: the same on letter and on A4, and plain black on white there. */
export function page({ title, css, body }: Sheet): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${printed(title)}</title>
<style>
${fontFaces()}
${BASE}
${css}
</style>
<main>
${body}
</main>
</html>
`;
}

const BASE = `
@page{margin:16mm 15mm}
*{box-sizing:border-box}
body{margin:0;background:${COLOURS.paper};color:${COLOURS.ink};font:400 15px/1.45 ${TEXT}}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
h1,h2,h3{font-family:${DISPLAY};line-height:1.15;text-wrap:balance;break-after:avoid}
h1{font-size:2.1rem;margin:0 0 .6rem}h2{font-size:1.35rem;margin:2.2rem 0 .5rem}h3{font-size:1.05rem;margin:0}
p{margin:0 0 .5rem;text-wrap:pretty}
.soft{color:${COLOURS.soft}}
small{font-size:.82em}
@media print{
  body{background:none;color:#000;font-size:10.5pt}
  main{max-width:none;padding:0}
  .soft{color:#333}
}
`;
