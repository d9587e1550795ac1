import { count, listInWords } from './count.ts';

/** How many actions stand in a row, by what is to be said of them. Late and blocked ones are among the open. */
interface Counts {
  readonly open: number;
  readonly late: number;
  readonly blocked: number;
  readonly done: number;
  readonly dropped: number;
}

/** The actions of a row or a part: `3 open (1 late, 1 blocked), 2 done`, or `no action`. */
export function traceCountWords({ open, late, blocked, done, dropped }: Counts): string {
  if (open + done + dropped === 0) return 'no action';
  const among = [late > 0 && `${late} late`, blocked > 0 && `${blocked} blocked`].filter(
    (part) => part !== false,
  );
  const said = [
    open > 0 && `${open} open${among.length > 0 ? ` (${among.join(', ')})` : ''}`,
    done > 0 && `${done} done`,
    dropped > 0 && `${dropped} dropped`,
  ];
  return said.filter((part) => part !== false).join(', ');
}

/** What the matrix is of: a program, a quarter, a team, some of them at once, or everything. */
export function traceTitle(asked: readonly string[]): string {
  return asked.length === 0 ? 'Trace' : `Trace of ${listInWords(asked)}`;
}

/** Everything that stands in the matrix, in one sentence. */
export function traceSentence(objectives: number, counts: Counts): string {
  return `${count(objectives, 'objective')}; of the actions: ${traceCountWords(counts)}.`;
}

/** What a row without a goal is: all that an objective has, or what is done for it beside its goals. */
export function noGoalWords(besides: boolean): string {
  return besides ? 'without a goal' : 'no goal';
}

/** What stands where there is no objective: the outcome, the program or nothing at all takes its place. */
export function wholeWords(of: 'outcome' | 'program' | 'nothing'): string {
  return {
    outcome: 'For the outcome as a whole',
    program: 'For the program as a whole',
    nothing: 'For no program',
  }[of];
}
