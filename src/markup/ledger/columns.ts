/** The columns of a table of actions, besides the action itself. */
export type ActionColumn = 'status' | 'owner' | 'due' | 'closed' | 'carried' | 'opened' | 'series' | 'serves';

/** The heads of the columns. */
export const columnHeads: Readonly<Record<ActionColumn, string>> = {
  status: 'Status',
  owner: 'Owner',
  due: 'Due',
  closed: 'Closed',
  carried: 'Carried over',
  opened: 'Opened',
  series: 'Series',
  serves: 'Serves',
};

/** The columns of the ledger grouped by owner. */
export const ledgerColumns: readonly ActionColumn[] = ['due', 'carried', 'opened', 'serves'];
