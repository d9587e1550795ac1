import { aimIdInWords, aimTitle } from '../../../core/text/lines/aim-name.ts';
import { printDay } from '../../../core/text/lines/day.ts';
import type { AimTitles } from '../../../core/views/search/aims.ts';
import { href } from '../../routes.ts';
import { type Content, make, makeMark } from './elements.ts';
import { hitLook, valueWords } from './hit-look.ts';
import { markedWords, type Run } from './marked-words.ts';
import type { Hit } from './pagefind.ts';

/** A result as a record on the line: mark, title and passage with the matches, and its facts. */
export function hitItem({ raw_url, raw_content, locations, meta }: Hit, titles: AimTitles): HTMLLIElement {
  const { kind = '', state = '', title = '' } = meta;
  const look = hitLook(kind, state);
  const words = markedWords(raw_content, title, locations);
  const link = make('a', '', ...marked(words.title));
  link.href = href(raw_url);
  const text = make(
    'div',
    'record-text',
    makeMark(look.mark, `on-line is-${look.tone}`),
    make('p', 'what', link),
  );
  if (words.passage.length > 0) text.append(make('p', 'said', ...marked(words.passage)));
  const facts = make('p', 'since facts', make('b', '', valueWords('kind', kind)));
  for (const fact of factsOf(meta, look.word, look.tone, titles)) facts.append(' ', fact);
  return make('li', 'record hit', text, facts);
}

function factsOf(meta: Hit['meta'], word: string, tone: string, titles: AimTitles): readonly HTMLElement[] {
  const { owners, serves, series, kind } = meta;
  const facts = [
    word && make('span', `state is-${tone}`, word),
    owners && make('span', '', owners),
    serves && make('span', '', isAim(kind) ? aimIdInWords(serves) : `for ${servesWords(serves, titles)}`),
    !owners && series && make('span', '', series),
    dayOf(meta),
  ];
  return facts.filter((fact): fact is HTMLElement => Boolean(fact));
}

/** Titles of aims with their short names. */
function servesWords(ids: string, titles: AimTitles): string {
  return ids
    .split(', ')
    .map((id) => (titles[id] ? `${aimTitle({ label: titles[id] })} ${aimIdInWords(id)}` : aimIdInWords(id)))
    .join(', ');
}

/** The most important date: closed, else due, else the day of the note. */
function dayOf({ closed, due, day }: Hit['meta']): HTMLElement | undefined {
  if (closed) return make('span', '', 'closed ', time(closed));
  if (due) return make('span', '', 'due ', time(due));
  return day ? make('span', '', time(day)) : undefined;
}

function time(day: string): HTMLTimeElement {
  const element = make('time', '', printDay(day, 'medium'));
  element.dateTime = day;
  return element;
}

function isAim(kind: string | undefined): boolean {
  return kind === 'program' || kind === 'outcome' || kind === 'objective' || kind === 'goal';
}

function marked(runs: readonly Run[]): readonly Content[] {
  return runs.map(({ text, matched }) => (matched ? make('mark', '', text) : text));
}
