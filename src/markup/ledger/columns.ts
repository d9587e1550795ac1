/** The columns that a table of actions can have besides the action itself. */
export type ActionColumn = 'state' | 'owner' | 'due' | 'closed' | 'carried' | 'opened' | 'series' | 'serves';

/** What stands above each column. */
export const columnHeads: Readonly<Record<ActionColumn, string>> = {
  state: 'State',
  owner: 'Owner',
  due: 'Due',
  closed: 'Closed',
  carried: 'Carried over',
  opened: 'Opened',
  series: 'Series',
  serves: 'Serves',
};

/** The columns of the ledger where its groups say who owns what. */
export const ledgerColumns: readonly ActionColumn[] = ['due', 'carried', 'opened', 'serves'];
