import type { Section } from '../markdown/sections.ts';
import { type Atom, atomsOf, type Rank, ranks } from './atoms.ts';
import { closed, opened } from './open-element.ts';
import { type SubHeading, subHeadings } from './sub-headings.ts';
import { weightOfHead, weightOfHtml } from './weight.ts';

/** A section of a text on a page, or a stretch of it. */
export interface PartSection extends Section {
  /** The page before has the start of this section. It has no anchor then. */
  readonly continued?: boolean;
  /** The headings of the level below. */
  readonly subs: readonly SubHeading[];
}

/** How full a page is at least, as a share of its room, where it ends at a cut of each rank. */
const fullness = [0.4, 0.6, 0.75, 0.9, 0, 0] as const;

/** A stretch of the text that is never cut, within its section. */
interface Unit extends Atom {
  readonly section: number;
  readonly isFirst: boolean;
  readonly weight: number;
}

/**
 * Divides the sections of a text among pages, in their order and without a loss. `room` is what a page can hold, by its
 * number from 1, in bytes. A page ends between sections if it can, else between sub-sections, then blocks, and so on.
 * Only a stretch that has no place to cut makes a page larger.
 */
export function divide(
  sections: readonly Section[],
  room: (part: number) => number,
): readonly (readonly PartSection[])[] {
  const units = sections.flatMap(unitsOf);
  const parts: (readonly PartSection[])[] = [];
  for (let from = 0; from < units.length || parts.length === 0; ) {
    const to = endOf(units, from, room(parts.length + 1));
    // A first page without room for text keeps what the note has besides.
    const end = to === from && parts.length > 0 ? from + 1 : to;
    parts.push(sectionsIn(units, from, end, sections));
    from = end;
  }
  return parts;
}

function unitsOf(section: Section, index: number): readonly Unit[] {
  const atoms = section.html === '' ? [{ html: '', rank: ranks.blocks, open: [] }] : atomsOf(section.html);
  return atoms.map((atom, at) => ({
    ...atom,
    section: index,
    isFirst: at === 0,
    rank: at === 0 ? ranks.sections : atom.rank,
    weight: weightOfHtml(atom.html) + (at === 0 ? weightOfHead(section) : 0),
  }));
}

/** Where a page ends that begins at `from`. It is `from` if not even the first unit has room. */
function endOf(units: readonly Unit[], from: number, room: number): number {
  const best = new Map<Rank, number>();
  let full = 0;
  let at = from;
  for (; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit) break;
    if (at > from && full >= (fullness[unit.rank] ?? 0) * room) best.set(unit.rank, at);
    if (full + unit.weight > room) break;
    full += unit.weight;
  }
  if (at === units.length) return at;
  for (const rank of Object.values(ranks)) {
    const end = best.get(rank);
    if (end !== undefined) return end;
  }
  return at;
}

function sectionsIn(
  units: readonly Unit[],
  from: number,
  to: number,
  sections: readonly Section[],
): readonly PartSection[] {
  const groups = Map.groupBy(units.slice(from, to), (unit) => unit.section);
  const next = units[to];
  return [...groups].flatMap(([index, own]) => {
    const section = sections[index];
    const first = own[0];
    if (!section || !first) return [];
    const goesOn = next?.section === index && !next.isFirst;
    const stretch = own.map(({ html }) => html).join('');
    const html = opened(first.open) + stretch + closed(goesOn ? next.open : []);
    const { html: _, anchor, ...named } = section;
    const start = first.isFirst ? { ...named, anchor } : { ...named, continued: true };
    return [{ ...start, html, subs: subHeadings(html) }];
  });
}
