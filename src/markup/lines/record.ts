import type { Day } from '../../core/model/day/day.ts';
import { langOf, type Ref } from '../../core/model/ref.ts';
import { spelled, type Words } from '../../core/model/words.ts';
import { lookOf, type Mark, type State } from '../../core/text/lines/status.ts';
import { type Element, h, type Tree } from '../tree.ts';
import { link, wordLinks } from './link.ts';
import { mark as markTree } from './mark.ts';
import { stateWord } from './state.ts';

/** The parts of a record on the line. */
export interface RecordParts<P = never> {
  /** The target of the link. Its label is printed unless there is a `text`. */
  readonly to?: Ref;
  readonly text?: Words;
  readonly state: State;
  /** Another word for the status. With an empty one only the mark is printed. */
  readonly word?: string;
  /** The start date of a deferred action. */
  readonly until?: Day;
  /** Its state from that day on. Without it, open. */
  readonly afterwards?: State;
  /** A mark other than that of the state, such as that of a note or a goal. */
  readonly mark?: Mark;
  readonly id?: string;
  readonly said?: Words;
  /**
   * The language of what is said, and of a `text` without a link. Without it, that of the target. So a comment in the
   * language of the page needs it, if the target may have another one.
   */
  readonly lang?: string;
  /** Printed as a heading of the third level. */
  readonly heading?: boolean;
  /** Spans and links after the state. */
  readonly facts?: Tree<P>;
  /** Below the words. */
  readonly below?: Tree<P>;
  /** Paragraphs in the margin of a `noted` entry, else below. */
  readonly since?: Tree<P>;
  /** Whether the margin is shown only once a script finds that the record has changed by the reader's day. */
  readonly isLater?: boolean;
  /** Where it is in the text of a note, rather than in a list. Its anchor is its `id`. */
  readonly inText?: InText;
}

/** The place of a record in the text of a note. */
export interface InText {
  readonly anchor: string;
  /** The language of the record's own words, if the text around it has another one. */
  readonly lang?: string;
  /** Whether the text says what its entry says of it: in its own line, or below it. */
  readonly isSaid?: boolean;
  /** What is said of it in its own line, as HTML of the renderer, which escaped it. */
  readonly said?: string;
  /** The language of that, if the record's own words have another one. */
  readonly saidLang?: string;
}

/** A record on the line: its mark, its text, its state with further facts, and the comment of a note. */
export function record<P = never>(parts: RecordParts<NoInfer<P>>): Element<P> {
  const {
    to,
    text,
    state,
    word,
    until,
    afterwards,
    mark,
    id,
    said,
    lang,
    heading,
    facts,
    below,
    since,
    isLater,
    inText,
  } = parts;
  const look = lookOf(state);
  const stated = word !== '' && stateWord(state, { word, until, of: to, afterwards, bare: true });
  const place =
    inText && h('a', { class: 'anchor', href: `#${inText.anchor}`, 'aria-label': 'Link to this line' });
  return h<P>(
    inText ? 'div' : 'li',
    { class: inText ? 'record in-text' : 'record', id: inText ? inText.anchor : id, lang: inText?.lang },
    h<P>(
      'div',
      { class: 'record-text' },
      markTree(mark ?? look.mark, `is-${look.tone}`, 'on-line'),
      h(
        heading ? 'h3' : 'p',
        { class: 'what', lang: !to && lang && langOf(lang) },
        to ? link(to, spelled(text)) : text && wordLinks(text),
      ),
      (stated || facts || place) &&
        h<P>('p', { class: 'facts' }, stated, stated && facts && ' ', facts, place),
      said
        ? h('p', { class: 'said', lang: langOf(lang ?? to?.lang ?? '') || undefined }, wordLinks(said))
        : undefined,
      below,
    ),
    since && h<P>('div', { class: 'since', hidden: isLater }, since),
  );
}

/** A list of records. */
export function records<P = never>(items: Tree<NoInfer<P>>): Element<P> {
  return h<P>('ol', { class: 'records' }, items);
}
