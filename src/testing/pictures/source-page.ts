import { htmlText } from '../../core/text/lines/html-text.ts';

/** The width of the page of a note in the picture that shows it beside its source. */
export const pageWidth = 744;

const style = `
  :root { color-scheme: light dark; --paper: light-dark(#f2f5f0, #1e232c); --ink: light-dark(#1b2233, #e2e4de); }
  body { display: flex; margin: 0; height: 100vh; background: var(--paper); color: var(--ink); }
  figure { flex: 1; min-width: 0; margin: 0; padding: 20px 12px 0 20px; overflow: hidden; }
  figcaption { font: 600 13px/18px sans-serif; margin-bottom: 14px; white-space: nowrap; }
  pre { margin: 0; min-height: 17px; font: 12px/17px monospace; white-space: pre-wrap; }
  b { font-weight: 400; color: light-dark(#8f1d22, #f0867c); }
  img { flex: none; border-left: 1px solid light-dark(#b9c2cc, #424b5a); }`;

/**
 * Returns a page with the source of a note on the left and, on the right, a picture of the page that it becomes. Keys
 * and links to records are coloured. A long line continues below its own start.
 */
export function sourcePage(note: {
  readonly path: string;
  readonly text: string;
  readonly png: Buffer;
}): string {
  const image = `data:image/png;base64,${note.png.toString('base64')}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Source</title><style>${style}</style>
<figure><figcaption>${htmlText(note.path)}</figcaption>
${note.text.split('\n').map(lineOf).join('\n')}
</figure><img src="${image}" alt="" width="${pageWidth}" height="800"></html>`;
}

function lineOf(line: string): string {
  const indent = /^[ -]*/.exec(line)?.[0].length ?? 0;
  const words = htmlText(line)
    .replace(/^([ -]*)([\w-]+:)(?= |$)/, '$1<b>$2</b>')
    .replace(/\[\[[^\]]+\]\]/g, '<b>$&</b>');
  return `<pre style="padding-left: ${indent + 2}ch; text-indent: -${indent + 2}ch">${words}</pre>`;
}
