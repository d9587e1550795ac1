import type { PeriodNames } from '../../model/day/period-names.ts';
import type { RefKind } from '../../model/ref.ts';
import { capitalise } from './count.ts';

/** The name of a kind of aim, to print before an id: `Objective`, `Outcome`, `Program`, `Quarterly goal`. */
export function aimWord(kind: RefKind, { goal }: PeriodNames): string {
  return capitalise(kind === 'goal' ? goal : kind);
}

/** The short name of an aim: its id, and for a quarterly goal its quarter in words: `2017–18 Q1 ci-pipeline`. */
export function aimName({ kind, id }: { readonly kind: RefKind; readonly id: string }): string {
  return kind === 'goal' ? aimIdInWords(id) : id;
}

/** The short name of an aim from its id alone. Only ids of goals begin with a quarter. */
export function aimIdInWords(id: string): string {
  return id.replace(/^(\d{4})(?:-(\d{2}))?-q([1-4])\//, (_, year, next, quarter) =>
    next === undefined ? `${year} Q${quarter} ` : `${year}–${next} Q${quarter} `,
  );
}

/** The quarter of a goal in words, from its id: `2017–18 Q1`. Other aims have none. */
export function quarterOfGoal({
  kind,
  id,
}: {
  readonly kind: RefKind;
  readonly id: string;
}): string | undefined {
  if (kind !== 'goal') return undefined;
  // A quarter with another form of id has no words: it keeps its id, and so its slash.
  const slash = id.indexOf('/');
  const named = aimIdInWords(`${id.slice(0, slash)}/`);
  return named.endsWith('/') ? named.slice(0, -1) : named.trimEnd();
}

/** The words after the title of a goal that is not on the page of its quarter: ` (2017–18 Q1)`. Empty for other aims. */
export function ofQuarterWords(aim: { readonly kind: RefKind; readonly id: string }): string {
  const quarter = quarterOfGoal(aim);
  return quarter === undefined ? '' : ` (${quarter})`;
}

const titleLetters = 40;

/** The title of an aim, cut to 40 letters for cells and facts. The short name is printed after it. */
export function aimTitle({ label }: { readonly label: string }): string {
  if (label.length <= titleLetters) return label;
  return `${label.slice(0, titleLetters - 1).trimEnd()}…`;
}
