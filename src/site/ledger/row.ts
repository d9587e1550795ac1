import type { Stitches } from '../../core/model/stitches.ts';
import { carriedCell, servesNothingCell } from '../../core/text/lines/action-cells.ts';
import { aimName, aimTitle } from '../../core/text/lines/aim-name.ts';
import { closedLateWords, dueLook, dueSaidWords } from '../../core/text/lines/overdue.ts';
import { stateOfAction } from '../../core/text/lines/record-status.ts';
import { roundsWords, sharesWords } from '../../core/text/lines/rounds.ts';
import { sparkPath } from '../../core/text/lines/spark-path.ts';
import { lookOf } from '../../core/text/lines/status.ts';
import type { LedgerLine } from '../../core/views/ledger/row.ts';
import { isOpen } from '../../core/views/lines/due.ts';
import { element, separated, svgElement } from '../dom/element.ts';
import { link, links, mark, type Piece, time } from '../dom/pieces.ts';
import { sourceHref } from '../routes.ts';

/** A row of the ledger as ActionRow.astro prints it, with the columns due, carried, opened, serves, and perhaps owner. */
export function ledgerRow(line: LedgerLine, withOwner: boolean): HTMLTableRowElement {
  const over = !isOpen(line);
  const look = lookOf(stateOfAction(line));
  return element(
    'tr',
    { class: over && 'over' },
    element(
      'td',
      { class: 'st' },
      mark(look.mark, `is-${look.tone}`, 'on-line'),
      element(
        'span',
        { class: `state is-${look.tone}` },
        look.word,
        ...(line.start ? [' until ', time(line.start)] : []),
      ),
    ),
    element('th', { scope: 'row' }, link(line.ref), ...terms(line), ...waits(line)),
    withOwner && element('td', { class: 'owner' }, ...owners(line)),
    element('td', {}, ...(line.due || line.closed || !over ? due(line) : [])),
    element('td', { class: 'carried' }, ...carried(line)),
    element(
      'td',
      { class: 'src' },
      line.earlier ? 'before ' : undefined,
      element('a', { href: sourceHref(line) }, time(line.opened)),
      ' ',
      element('span', { class: 'note-title' }, line.note.label),
    ),
    element('td', { class: 'for' }, ...serves(line)),
  );
}

function waits({ blockedBy }: LedgerLine): readonly Piece[] {
  if (blockedBy.length === 0) return [];
  const named = blockedBy.map((blocker) => (typeof blocker === 'string' ? blocker : link(blocker)));
  return [' ', element('span', { class: 'aside' }, 'blocked by ', ...separated(named, ', '))];
}

/** The progress of the teams (actions of `everyone`) and the rounds (recurring actions). */
function terms({ rounds, shares }: LedgerLine): readonly Piece[] {
  const left = shares && shares.done > 0 ? links(shares.left) : [];
  const said = [
    ...(shares ? [[sharesWords(shares), ...(left.length > 0 ? [', still open: ', ...left] : [])]] : []),
    ...(rounds ? [[roundsWords(rounds)]] : []),
  ];
  return said.flatMap((words) => [' ', element('span', { class: 'aside' }, ...words)]);
}

function owners({ owners }: LedgerLine): readonly Piece[] {
  if (owners.length === 0) return ['unowned'];
  return links(owners);
}

function due({ due: said, closed }: LedgerLine): readonly Piece[] {
  if (closed) {
    const late = said?.estimated ? undefined : closedLateWords(said?.day, closed);
    return [element('span', {}, 'closed ', time(closed), late && `, ${late}`)];
  }
  if (!said) return [element('span', { class: 'quiet' }, 'no due date')];
  const words = dueSaidWords(said);
  const between = words && said.day ? ', ' : undefined;
  const about = said.estimated && 'around ';
  const day = element('span', {}, words, between, about, said.day && time(said.day));
  const look = dueLook(said);
  if (!look) return [day];
  const classes = `lateness is-${look.tone}`;
  const flag = mark(look.mark, 'flag');
  return [day, ' ', element('span', { class: classes }, flag, ' ', element('span', {}, look.words))];
}

function carried({ carriedOver, stitches }: LedgerLine): readonly Piece[] {
  const count = element('span', {}, carriedCell(carriedOver));
  return stitches.head.length > 0 ? [count, ' ', spark(stitches)] : [count];
}

function spark(stitches: Stitches): SVGSVGElement {
  const path = sparkPath(stitches);
  const drawn = { fill: 'none', stroke: 'currentColor' };
  const { width } = path;
  return svgElement(
    'svg',
    {
      class: 'spark',
      width,
      height: 14,
      viewBox: `0 0 ${width} 14`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    svgElement('path', { class: 'run', ...drawn, d: path.run }),
    path.stitches !== '' && svgElement('path', { class: 'stitch', ...drawn, d: path.stitches }),
    svgElement('path', { d: path.shapes }),
  );
}

function serves(line: LedgerLine): readonly Piece[] {
  if (line.serves.length > 0)
    return line.serves.flatMap((aim, index) => [
      ...(index > 0 ? [', '] : []),
      link(aim, aimTitle(aim)),
      ' ',
      element('span', { class: 'aside' }, aimName(aim)),
    ]);
  return [element('span', { class: 'quiet' }, servesNothingCell(line.servesNone))];
}
