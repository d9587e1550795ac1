import { type PeriodNames, periodNames } from '../../model/day/period-names.ts';
import { spelled, type WordPiece } from '../../model/words.ts';
import { printDay } from '../../text/lines/day.ts';
import { htmlText, langAttribute } from '../../text/lines/html-text.ts';
import { changeWords, factsOf } from '../../text/report/facts.ts';
import { statusPieces } from '../../text/report/status-pieces.ts';
import { reportAside, reportHead, reportLede, reportNothing } from '../../text/report/words.ts';
import type { ReportLine } from '../../views/report/line.ts';
import { figuresOf } from '../../views/report/report.ts';
import type { AddressOf } from '../lines/address.ts';
import type { ReportDocument } from './document.ts';

/** The rules of the page, in the file because it is sent by itself. Mail readers that drop them lose nothing. */
const style = [
  ':root{color-scheme:light dark}',
  'body{font:16px/1.5 Georgia,"Times New Roman",serif;max-width:42em;margin:2em auto;padding:0 1em}',
  'h1{font-size:1.6em;font-weight:400;line-height:1.2}',
  'h2,h3{font-size:1.15em;margin:2em 0 .2em}',
  'p.aside,p.facts,p.source{font:14px/1.5 system-ui,sans-serif;margin:.1em 0}',
  'ul{list-style:none;padding:0}',
  'li{border-top:1px solid;padding:.6em 0;break-inside:avoid}',
  'li p{margin:.1em 0}',
].join('');

type Print = (pieces: readonly WordPiece[]) => string;

/**
 * Prints reports as one HTML document to send: no script, no request, and all text of notes escaped. A line has its
 * change and title, its facts, a quote and its source.
 */
export function reportHtml(document: ReportDocument, addressOf: AddressOf): string {
  const { kind, title, lede, site, period, reports } = document;
  const print = (pieces: readonly WordPiece[]) =>
    pieces.map((piece) => printPiece(piece, addressOf)).join('');
  const body = [
    `<h1>${htmlText(title)}</h1>`,
    `<p>${htmlText(lede)}</p>`,
    ...reports.flatMap((one) => reportBlocks(one, kind, { print, names: periodNames(site) })),
    `<p class="source">${htmlText(site.title)}, as of ${printDay(period.until, 'long')}</p>`,
  ];
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${htmlText(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function reportBlocks(
  { head, report }: ReportDocument['reports'][number],
  kind: ReportDocument['kind'],
  { print, names }: { readonly print: Print; readonly names: PeriodNames },
): readonly string[] {
  const overall = report.overall ? print(statusPieces(report.overall)) : '';
  const tag = head === undefined ? 'h2' : 'h3';
  return [
    ...(head === undefined ? [] : [`<h2>${htmlText(head)}</h2>`, `<p>${reportLede(figuresOf(report))}</p>`]),
    ...(overall === '' ? [] : [`<p>${overall}</p>`]),
    ...(report.sections.length === 0 ? [`<p>${reportNothing(kind)}</p>`] : []),
    ...report.sections.flatMap(({ part, lines, total }) => [
      `<${tag}>${reportHead(part, total)}</${tag}>`,
      ...paragraph(reportAside(part, names)),
      '<ul>',
      ...lines.map((line) => item(line, print)),
      '</ul>',
    ]),
  ];
}

function paragraph(aside: string | undefined): readonly string[] {
  return aside === undefined ? [] : [`<p class="aside">${aside}</p>`];
}

function item(line: ReportLine, print: Print): string {
  const states = changeWords(line);
  const facts = factsOf(line).map(print).join(' · ');
  const source = print([
    { ...line.note, label: `${printDay(line.day, 'medium', line.note)}, ${line.series.label}` },
  ]);
  return [
    `<li><p>${states === '' ? '' : `<strong>${states}:</strong> `}${print([line.ref])}</p>`,
    facts === '' ? '' : `<p class="facts">${facts}</p>`,
    line.said === undefined ? '' : `<p${langAttribute(line.note.lang)}>“${htmlText(spelled(line.said))}”</p>`,
    `<p class="source">${source}</p></li>`,
  ].join('');
}

function printPiece(piece: WordPiece, addressOf: AddressOf): string {
  if (typeof piece === 'string') return htmlText(piece);
  if ('href' in piece) return `<a href="${htmlText(piece.href)}">${htmlText(piece.label)}</a>`;
  return `<a href="${htmlText(addressOf(piece))}"${langAttribute(piece.lang)}>${htmlText(piece.label)}</a>`;
}
