import type { DrawnStatus, FlowColumn, FlowThing } from '../../model/drawings/flow.ts';
import { aimName } from '../lines/aim-name.ts';
import { capitalise, count } from '../lines/count.ts';

/** The heading of a column, over its nodes. */
export function flowHead(column: FlowColumn): string {
  return column === 'state' ? 'Actions' : capitalise(column);
}

/** The name of a node in the table behind the picture: the title of an aim with its id. */
export function flowName(column: FlowColumn, of: FlowThing): string {
  if (of.kind === 'aim') return `${of.label} (${aimName({ kind: kindOf(column), id: of.id })})`;
  return capitalise(shortName(column, of));
}

/** The words of a node that may be in another language than the page: the title of an aim. */
export function foreignOf(of: FlowThing): readonly { readonly label: string; readonly lang?: string }[] {
  return of.kind === 'aim' ? [of] : [];
}

/** The label of a node in the picture, with its number of actions. Without room for a title it is the id of the aim. */
export function flowLabel(column: FlowColumn, of: FlowThing, actions: number, letters: number): string {
  if (of.kind === 'no-action') return 'No actions';
  const counted = ` (${actions})`;
  if (of.kind === 'rest') return `${of.number} more${counted}`;
  if (of.kind !== 'aim') return `${capitalise(shortName(column, of))}${counted}`;
  const room = letters - counted.length;
  return `${room < fewestLetters ? shortId(column, of.id) : cut(of.label, room)}${counted}`;
}

/** The fewest letters in which a title can be recognised. */
const fewestLetters = 12;

/** The caption of the picture: its columns, and how it counts. */
export const flowNote =
  'Actions from outcome to status. A wider band means more actions. An action with several goals or objectives counts once, under “several”. An overdue and blocked action counts as overdue.';

/** Describes a flow for screen readers: its actions by status, and whether objectives have none. */
export function flowWords(ends: readonly { readonly of: FlowThing; readonly actions: number }[]): string {
  const said = ends.flatMap(({ of, actions }) =>
    of.kind === 'state' ? `${actions} ${statusWord(of.state)}` : [],
  );
  const none = ends.some(({ of }) => of.kind === 'no-action');
  return [
    said.length === 0 ? 'No actions.' : `Actions: ${said.join(', ')}.`,
    none ? 'A dashed line marks objectives without actions.' : '',
    'The figures are in the table below.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function shortName(column: FlowColumn, of: Exclude<FlowThing, { readonly kind: 'aim' }>): string {
  switch (of.kind) {
    case 'whole':
      return `no ${column}`;
    case 'several':
      return `several ${column}s`;
    case 'no-goal':
      return 'no goal';
    case 'no-action':
      return 'no actions';
    case 'state':
      return statusWord(of.state);
    case 'rest': {
      const without = of.without > 0 ? `, ${of.without} without actions` : '';
      return `${count(of.number, `more ${column}`)}${without}`;
    }
  }
}

/** Overdue and blocked actions are open, too, so the rest of the open ones is “other open”. */
function statusWord(status: DrawnStatus): string {
  return status === 'open' ? 'other open' : status;
}

/** The id of an aim. That of a goal is without its quarter, because it would not fit. */
function shortId(column: FlowColumn, id: string): string {
  return column === 'goal' ? id.slice(id.indexOf('/') + 1) : id;
}

function kindOf(column: FlowColumn) {
  return column === 'state' ? 'action' : column;
}

function cut(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).replace(/[\s,;:]+\S{0,3}$/, '')}…`;
}
