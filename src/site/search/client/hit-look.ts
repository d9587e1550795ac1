import { aimIdInWords } from '../../../core/text/lines/aim-name.ts';
import { capitalise } from '../../../core/text/lines/count.ts';
import { isState, lookOf, type StateLook } from '../../../core/text/lines/status.ts';
import { period } from '../../words/period.ts';

const muted = (mark: StateLook['mark'], word: string): StateLook => ({ mark, tone: 'muted', word });

/** The mark and word of a result by its kind and status. Kinds without a status have marks of their own. */
export function hitLook(kind: string, state: string): StateLook {
  if (kind === 'note') return muted('note', wordsOf(state));
  if (kind === 'question' && state === 'open') return lookOf('question');
  if (isState(state)) return ofAim(kind, lookOf(state));
  return ofAim(kind, muted('no-status', ''));
}

/** A value of a facet in words. */
export function valueWords(facet: string, value: string): string {
  if (facet === 'status' && isState(value)) return lookOf(value).word;
  if (facet === 'objective') return aimIdInWords(value);
  if (facet === 'kind' && value === 'quarter') return capitalise(period().one);
  return facet === 'kind' || facet === 'status' || facet === 'link' ? wordsOf(value) : value;
}

/** Gives an aim the mark of its kind. Its word stays that of the status. */
function ofAim(kind: string, look: StateLook): StateLook {
  const mark = aimMarks[kind];
  return mark ? { ...look, mark } : look;
}

const aimMarks: Readonly<Record<string, StateLook['mark']>> = {
  program: 'terminus',
  outcome: 'aim',
  objective: 'aim',
  goal: 'goal',
  proposal: 'proposed',
  topic: 'deferred',
  series: 'note',
  page: 'note',
};

function wordsOf(key: string): string {
  return capitalise(key === 'post-mortem' ? key : key.replaceAll('-', ' '));
}
