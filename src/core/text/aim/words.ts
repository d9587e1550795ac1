import { capitalise, countInWords, listInWords } from '../lines/count.ts';

/** How many there are of what the words speak of. Counts are counted things, never shares. */
interface Objectives {
  readonly total: number;
  readonly done: number;
  readonly offTrack: number;
  readonly atRisk: number;
}

/** How far objectives are, in words: `one of five objectives done`, `all five objectives done`. */
export function objectivesDone({ total, done }: Pick<Objectives, 'total' | 'done'>): string {
  if (total === 0) return 'no objectives';
  if (total === 1) return done === 1 ? 'its one objective done' : 'its one objective not done';
  const objectives = countInWords(total, 'objective');
  if (done === 0) return `none of ${objectives} done`;
  return done === total ? `all ${objectives} done` : `${countInWords(done, 'of', 'of')} ${objectives} done`;
}

/** A program or an outcome in two sentences: how much there is, and how it stands. */
export function aimSentences(tally: Objectives, more: { outcomes?: number; questions: number }): string {
  const parts = [
    ...(more.outcomes === undefined ? [] : [countInWords(more.outcomes, 'outcome')]),
    countInWords(tally.total, 'objective'),
  ];
  const standing = [
    tally.done > 0 && `${countInWords(tally.done, 'objective')} ${be(tally.done)} done`,
    tally.offTrack > 0 && `${countInWords(tally.offTrack, 'is', 'are')} off track`,
    tally.atRisk > 0 && `${countInWords(tally.atRisk, 'is', 'are')} at risk`,
  ].filter((part) => part !== false);
  const questions =
    more.questions > 0 ? `${countInWords(more.questions, 'question')} ${be(more.questions)} open` : '';
  const second = [listInWords(standing), questions].filter((part) => part !== '').join('; ');
  return `${capitalise(parts.join(', '))}.${second && ` ${capitalise(second)}.`}`;
}

function be(number: number): string {
  return number === 1 ? 'is' : 'are';
}
