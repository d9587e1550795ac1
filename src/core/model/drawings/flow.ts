/** Content of a column in a flow of actions. */
export type FlowColumn = 'program' | 'outcome' | 'objective' | 'goal' | 'state';

/** The one state in which an action is drawn. An overdue and blocked action is drawn as overdue. */
export type DrawnStatus = 'open' | 'overdue' | 'blocked' | 'deferred' | 'done' | 'dropped';

/**
 * The subject of a node in a flow: an aim; the level above, for actions without an aim at this level; a missing goal or
 * action; `several` aims at once, for actions that would otherwise count twice; a state; or the `rest` of a column with
 * too many nodes, `without` of them without an action.
 */
export type FlowThing =
  | { readonly kind: 'aim'; readonly id: string; readonly label: string; readonly lang?: string }
  | { readonly kind: 'whole' | 'several' | 'no-goal' | 'no-action' }
  | { readonly kind: 'state'; readonly state: DrawnStatus }
  | { readonly kind: 'rest'; readonly number: number; readonly without: number };
