import { count } from '../lines/count.ts';
import { measureSentences } from './measure.ts';

/** Counts of objectives, as numbers and not as shares. */
interface Objectives {
  readonly total: number;
  readonly done: number;
  readonly offTrack: number;
  readonly atRisk: number;
  readonly stale?: { readonly offTrack: number; readonly atRisk: number };
}

/** The progress of objectives: `1 of 5 objectives done`. */
export function objectivesDone({ total, done }: Pick<Objectives, 'total' | 'done'>): string {
  return total === 0 ? 'no objectives' : `${done} of ${count(total, 'objective')} done`;
}

/**
 * Explains the figures and the health in the list of programs. An outcome that is off track may show “1 off track”,
 * which is a number of objectives.
 */
export const programsNote =
  'Figures such as “1 off track” count objectives. A program or outcome has the worst health reported on it or below it. A stale health counts only if all are stale.';

/** A program or an outcome in a sentence or two: `3 outcomes, 8 objectives: 2 done, 1 off track. 4 open questions.` */
export function aimSentences(tally: Objectives, more: { outcomes?: number; questions: number }): string {
  const { outcomes = 0, questions } = more;
  const parts = [
    outcomes > 0 && count(outcomes, 'outcome'),
    tally.total > 0 && count(tally.total, 'objective'),
  ].filter((part) => part !== false);
  const none = more.outcomes === undefined ? 'No objectives' : 'No outcomes';
  const counts = [
    tally.done > 0 && `${tally.done} done`,
    tally.offTrack > 0 && `${tally.offTrack} off track${staleWords(tally.stale?.offTrack)}`,
    tally.atRisk > 0 && `${tally.atRisk} at risk${staleWords(tally.stale?.atRisk)}`,
  ].filter((part) => part !== false);
  const first = parts.length === 0 ? none : parts.join(', ');
  const second = questions > 0 ? ` ${count(questions, 'open question')}.` : '';
  return `${first}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.${second}`;
}

/** The first sentences of an outcome or objective: its objectives in figures, and its measure. */
export function aimLede({
  tally,
  measure,
}: {
  readonly tally?: Objectives;
  readonly measure?: Parameters<typeof measureSentences>[0];
}): string | undefined {
  const sentences = [tally && aimSentences(tally, { questions: 0 }), measure && measureSentences(measure)];
  return sentences.filter(Boolean).join(' ') || undefined;
}

/** The number of objectives with a stale health, in brackets: ` (1 stale)`. */
function staleWords(stale = 0): string {
  return stale > 0 ? ` (${stale} stale)` : '';
}
