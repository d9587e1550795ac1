/** How many of a note's actions have which status today. Each is counted once, as overdue before anything else. */
export interface Became {
  readonly opened: number;
  readonly done: number;
  readonly dropped: number;
  /** Superseded by actions of other notes, which are counted there. */
  readonly superseded: number;
  readonly overdue: number;
  readonly blocked: number;
  readonly inProgress: number;
  readonly open: number;
}

/** A note without actions. */
export const noneBecame: Became = {
  opened: 0,
  done: 0,
  dropped: 0,
  superseded: 0,
  overdue: 0,
  blocked: 0,
  inProgress: 0,
  open: 0,
};
