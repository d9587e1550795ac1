/**
 * Terms that add an open action in a period. `first-mentioned`: it is older than the archive. `resumed`: it was
 * deferred. `next-round`: a recurring action was between 2 rounds. `moved-in`: a note moved an open action here from
 * another program. Only programs have it.
 */
export const additions = [
  'opened',
  'first-mentioned',
  'reopened',
  'resumed',
  'next-round',
  'moved-in',
] as const;

/**
 * Terms that subtract an open action in a period. `between-rounds`: a round is done and the next has not begun.
 * `moved-out`: the other side of `moved-in`.
 */
export const subtractions = [
  'done',
  'dropped',
  'superseded',
  'deferred',
  'between-rounds',
  'moved-out',
] as const;

/** A term of the balance of a period. */
export type Movement = (typeof additions)[number] | (typeof subtractions)[number];

/**
 * The terms that a note can report. The others follow from the calendar, or are the rounds of recurring actions.
 */
export const reportedTerms = [
  'opened',
  'first-mentioned',
  'reopened',
  'done',
  'dropped',
  'superseded',
] as const satisfies readonly Movement[];

/** The number of actions by term, of those that a note can report. */
export type ReportedFigures = Readonly<Record<(typeof reportedTerms)[number], number>>;

/**
 * The terms of questions that a note can report. `first-mentioned`: it is older than the archive. `taken-up`: it was
 * parked. The first four add an open question, and the others subtract one.
 */
export const questionTerms = [
  'asked',
  'first-mentioned',
  'reopened',
  'taken-up',
  'answered',
  'parked',
] as const;

/** A term of questions. */
export type QuestionTerm = (typeof questionTerms)[number];

/** The number of questions by term. */
export type QuestionFigures = Readonly<Record<QuestionTerm, number>>;

/** The lists of a book, in the order of its balance. Each figure is the length of its list. */
export const bookLists = ['before', ...additions, ...subtractions, 'after'] as const;

/** A list of a book. `before` and `after` are the open actions at its start and end. The others are the terms. */
export type BookList = (typeof bookLists)[number];

/** Whether a list has the actions that moved between programs. The whole archive and a series have none. */
export function isMove(list: BookList): list is 'moved-in' | 'moved-out' {
  return list === 'moved-in' || list === 'moved-out';
}

/** Returns a value for each list of a book. */
export function byBookList<T>(of: (list: BookList) => T): Readonly<Record<BookList, T>> {
  return {
    before: of('before'),
    opened: of('opened'),
    'first-mentioned': of('first-mentioned'),
    reopened: of('reopened'),
    resumed: of('resumed'),
    'next-round': of('next-round'),
    'moved-in': of('moved-in'),
    done: of('done'),
    dropped: of('dropped'),
    superseded: of('superseded'),
    deferred: of('deferred'),
    'between-rounds': of('between-rounds'),
    'moved-out': of('moved-out'),
    after: of('after'),
  };
}
