/** What a column of a flow of actions holds. */
export type FlowColumn = 'program' | 'outcome' | 'objective' | 'goal' | 'state';

/** The one state that an action is drawn in. One that is late is late, even where it is blocked too. */
export type DrawnState = 'open' | 'late' | 'blocked' | 'deferred' | 'done' | 'dropped';

/**
 * What a node of a flow stands for: an aim; what is for the aim above as a whole; that there is no goal or no action; a
 * state; or the `rest` of a column, those that are too many to be drawn apart, `without` of them without any action.
 */
export type FlowThing =
  | { readonly kind: 'aim'; readonly id: string; readonly label: string }
  | { readonly kind: 'whole' | 'no-goal' | 'no-action' }
  | { readonly kind: 'state'; readonly state: DrawnState }
  | { readonly kind: 'rest'; readonly number: number; readonly without: number };
