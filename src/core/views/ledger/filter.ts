/** The kinds of aims, by their names in addresses. */
export const aimKeys = ['program', 'outcome', 'objective', 'goal'] as const;

/** The filters with a list of choices. */
export const choiceKeys = ['owner', 'team', 'series', ...aimKeys, 'quarter'] as const;

/** The filters with the value “yes”: overdue, blocked, unowned, unlinked, stale, and owned by a person who has left. */
export const flagKeys = ['overdue', 'blocked', 'unowned', 'unlinked', 'stale', 'left'] as const;

/**
 * The filters of the ledger, in the order of the address. `due-from` and `due-to` are dates and include themselves,
 * `carried` is a minimum, and `for` is the id of an aim of any kind.
 */
export const filterKeys = [
  'status',
  ...choiceKeys,
  'due-from',
  'due-to',
  'carried',
  ...flagKeys,
  'for',
] as const;

export type AimKey = (typeof aimKeys)[number];
export type ChoiceKey = (typeof choiceKeys)[number];
export type FlagKey = (typeof flagKeys)[number];

/** A filter of the ledger, by its name in addresses. */
export type FilterKey = (typeof filterKeys)[number];

/** A choice of a filter: its id and its label. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** The language of the label, unless it is that of the page. */
  readonly lang?: string;
}

/** The active filters with their values, as in the address. */
export type LedgerFilter = Readonly<Partial<Record<FilterKey, string>>>;

/** The value of an active flag. */
export const yes = 'yes';

/** As `owner`: unowned actions. */
export const nobody = 'nobody';

/** As `for`: unlinked actions. */
export const unlinked = 'unlinked';

/** As `program` or `for`: standalone actions. */
export const servesNothing = 'none';
