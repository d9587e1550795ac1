import { capitalise, countInWords, inWords, listInWords } from '../lines/count.ts';

/** What became of a note's commitments, in one sentence without the day. */
export function becameWords(became: {
  readonly opened: number;
  readonly done: number;
  readonly dropped: number;
  readonly superseded: number;
  readonly late: number;
  readonly blocked: number;
  readonly inProgress: number;
  readonly open: number;
}): string {
  const { opened } = became;
  const parts = (
    [
      [became.done, 'done'],
      [became.dropped, 'dropped'],
      [became.superseded, 'superseded'],
      [became.inProgress, 'under way'],
      [became.blocked, 'blocked'],
      [became.late, 'late'],
      [became.open, 'open'],
    ] as const
  ).filter(([number]) => number > 0);
  const [only] = parts;
  if (opened === 1 && only) return `The one commitment is ${only[1]}`;
  if (parts.length === 1 && only) {
    const all = opened === 2 ? 'Both commitments' : `All ${countInWords(opened, 'commitment')}`;
    return `${all} are ${only[1]}`;
  }
  const said = parts.map(([number, word]) => `${inWords(number)} ${number === 1 ? 'is' : 'are'} ${word}`);
  return `Of ${countInWords(opened, 'commitment')} ${listInWords(said)}`;
}

/** How the earlier actions came up: `14 actions were open: 4 done, 3 spoken of, 7 not mentioned`. */
export function lastTimeWords(tally: {
  readonly open: number;
  readonly done: number;
  readonly dropped: number;
  readonly spoken: number;
  readonly silent: number;
}): string | undefined {
  if (tally.open === 0) return undefined;
  const parts = (
    [
      [tally.done, 'done'],
      [tally.dropped, 'dropped'],
      [tally.spoken, 'spoken of'],
      [tally.silent, 'not mentioned'],
    ] as const
  ).filter(([number]) => number > 0);
  const [only] = parts;
  if (tally.open === 1 && only) return `1 action was open: ${only[1]}`;
  const all = `${tally.open} actions were open: `;
  if (parts.length === 1 && only) {
    if (only[1] === 'not mentioned') return `${all}none mentioned`;
    return `${all}${tally.open === 2 ? 'both' : 'all'} ${only[1]}`;
  }
  return all + parts.map(([number, word]) => `${number} ${word}`).join(', ');
}

/** How many of a list are meant, as a head or lede begins: `Eleven` is `11` past ten. */
export function numberWord(number: number): string {
  return capitalise(inWords(number));
}
