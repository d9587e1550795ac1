import type { Day } from '../../../core/model/day/day.ts';
import { aimIdInWords, aimTitle } from '../../../core/text/lines/aim-name.ts';
import type { AimTitles } from '../../../core/views/search/aims.ts';
import { mark } from '../../../markup/lines/mark.ts';
import { time } from '../../../markup/lines/time.ts';
import { type Element, h, separated, type Tree } from '../../../markup/tree.ts';
import { href } from '../../routes.ts';
import { hitLook, valueWords } from './hit-look.ts';
import type { Hit } from './pagefind.ts';
import { addressWithFound } from './words/found-words.ts';
import { markedWords, type Run } from './words/marked-words.ts';

/** A result as a record on the line: mark, title and passage with the matches, and its facts. A part names its page. */
export function hitItem(hit: Hit, titles: AimTitles): Element {
  const { raw_url, raw_content, locations, meta } = hit;
  const { kind = '', state = '', title = '', of, planned, lang } = meta;
  const look = hitLook(kind, state);
  const { title: name, passage } = markedWords(raw_content, title, locations);
  const facts = [
    h('b', {}, valueWords('kind', kind)),
    ...(planned ? [h('b', {}, valueWords('status', planned))] : []),
    ...factsOf(meta, look.word, look.tone, titles),
  ];
  return h(
    'li',
    { class: 'record hit' },
    h(
      'div',
      { class: 'record-text' },
      mark(look.mark, 'on-line', `is-${look.tone}`),
      h(
        'p',
        { class: 'what' },
        h('a', { href: addressWithFound(href(raw_url), hit), lang }, of && `${of}: `, marked(name)),
      ),
      passage.length > 0 && h('p', { class: 'said', lang }, marked(passage)),
      (hit.elsewhere ?? []).map(partElsewhere),
    ),
    h('p', { class: 'since facts' }, separated(facts, ' ')),
  );
}

/** Another part of the page, with words of the query that the first one lacks: its heading and its passage. */
function partElsewhere({ raw_content, locations, meta }: Hit): Element {
  const { title = '', lang } = meta;
  const { title: name, passage } = markedWords(raw_content, title, locations);
  const words = [marked(name), passage.length > 0 && [': ', marked(passage)]];
  return h('p', { class: 'said' }, 'Also under ', lang ? h('span', { lang }, words) : words);
}

function factsOf(meta: Hit['meta'], word: string, tone: string, titles: AimTitles): readonly Element[] {
  const { owners, serves, series, kind } = meta;
  const day = dayOf(meta);
  return [
    ...(word ? [h('span', { class: `state is-${tone}` }, word)] : []),
    ...(owners ? [h('span', {}, owners)] : []),
    ...(serves
      ? [h('span', {}, isAim(kind) ? aimIdInWords(serves) : `for ${servesWords(serves, titles)}`)]
      : []),
    ...(!owners && series ? [h('span', {}, series)] : []),
    ...(day ? [h('span', {}, day)] : []),
  ];
}

/** Titles of aims with their short names. */
function servesWords(ids: string, titles: AimTitles): string {
  return ids
    .split(', ')
    .map((id) => (titles[id] ? `${aimTitle({ label: titles[id] })} ${aimIdInWords(id)}` : aimIdInWords(id)))
    .join(', ');
}

/**
 * The most important date: the closing date, with the date of a late report, else the due date, else the date of the
 * note.
 */
function dayOf({ closed, reported, due, day, assumed }: Hit['meta']): Tree {
  const of = { assumed: assumed?.split(' ') };
  const dated = (one: Day) => time(one, undefined, of);
  if (closed) return ['closed ', dated(closed), reported && [', reported ', dated(reported)]];
  if (due) return ['due ', dated(due)];
  return day ? dated(day) : undefined;
}

function isAim(kind: string | undefined): boolean {
  return kind === 'program' || kind === 'outcome' || kind === 'objective' || kind === 'goal';
}

function marked(runs: readonly Run[]): Tree {
  return runs.map(({ text, matched }) => (matched ? h('mark', {}, text) : text));
}
