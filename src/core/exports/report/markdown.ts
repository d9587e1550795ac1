import { type PeriodNames, periodNames } from '../../model/day/period-names.ts';
import { spelled, type WordPiece } from '../../model/words.ts';
import { printDay } from '../../text/lines/day.ts';
import { changeWords, factsOf } from '../../text/report/facts.ts';
import { statusPieces } from '../../text/report/status-pieces.ts';
import { reportAside, reportHead, reportLede, reportNothing } from '../../text/report/words.ts';
import type { ReportLine } from '../../views/report/line.ts';
import { figuresOf } from '../../views/report/report.ts';
import type { AddressOf } from '../lines/address.ts';
import { linkInMarkdown, textInMarkdown } from '../lines/markdown-cell.ts';
import type { ReportDocument } from './document.ts';

type Print = (pieces: readonly WordPiece[]) => string;

/**
 * Prints reports as GitHub Flavored Markdown: a title, a lede, and for each report a list for each part. Text of notes
 * is escaped, so that markup in it stays text. Each line ends with a link to its source.
 */
export function reportMarkdown(document: ReportDocument, addressOf: AddressOf): string {
  const { kind, title, lede, site, period, reports } = document;
  const print = (pieces: readonly WordPiece[]) =>
    pieces.map((piece) => printPiece(piece, addressOf)).join('');
  const blocks = [
    `# ${textInMarkdown(title)}`,
    textInMarkdown(lede),
    ...reports.flatMap((one) => reportBlocks(one, kind, { print, names: periodNames(site) })),
    `${textInMarkdown(site.title)}, as of ${printDay(period.until, 'long')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function reportBlocks(
  { head, report }: ReportDocument['reports'][number],
  kind: ReportDocument['kind'],
  { print, names }: { readonly print: Print; readonly names: PeriodNames },
): readonly string[] {
  const overall = report.overall ? print(statusPieces(report.overall)) : '';
  const mark = head === undefined ? '##' : '###';
  return [
    ...(head === undefined
      ? []
      : [`## ${textInMarkdown(head)}`, textInMarkdown(reportLede(figuresOf(report)))]),
    ...(overall === '' ? [] : [overall]),
    ...(report.sections.length === 0 ? [reportNothing(kind)] : []),
    ...report.sections.flatMap(({ part, lines, total }) => [
      `${mark} ${reportHead(part, total)}`,
      ...(reportAside(part, names) === undefined ? [] : [`_${reportAside(part, names)}_`]),
      lines.map((line) => item(line, print)).join('\n'),
    ]),
  ];
}

/** One item of a list. Its further lines are indented to its first word. Two blanks at the end break a line. */
function item(line: ReportLine, print: Print): string {
  const states = changeWords(line);
  const facts = factsOf(line).map(print).join(' · ');
  const said = line.said === undefined ? '' : `“${textInMarkdown(spelled(line.said))}” `;
  const source = print([
    { ...line.note, label: `${printDay(line.day, 'medium', line.note)}, ${line.series.label}` },
  ]);
  const rows = [
    `${states === '' ? '' : `**${states}:** `}${print([line.ref])}`,
    ...(facts === '' ? [] : [facts]),
    `${said}${source}`,
  ];
  return `- ${rows.join('  \n  ')}`;
}

function printPiece(piece: WordPiece, addressOf: AddressOf): string {
  if (typeof piece === 'string') return withEdges(piece);
  return linkInMarkdown(piece.label, 'href' in piece ? piece.href : addressOf(piece));
}

/** Escaped words that keep the blanks at their ends, which part them from a link. */
function withEdges(words: string): string {
  const [start = ''] = /^\s*/.exec(words) ?? [];
  const [end = ''] = words.trim() === '' ? [''] : (/\s*$/.exec(words) ?? []);
  return `${start}${textInMarkdown(words)}${end}`;
}
