import type { FlowColumn, FlowThing } from '../../model/flow.ts';
import { aimName } from '../lines/aim-name.ts';
import { capitalise, count, listInWords } from '../lines/count.ts';

/** What a column is called, over its nodes. */
export function flowHead(column: FlowColumn): string {
  return column === 'state' ? 'Actions' : capitalise(column);
}

/** What a node is called in the table behind the picture: an aim by its id and words. */
export function flowName(column: FlowColumn, of: FlowThing): string {
  if (of.kind === 'aim') return `${aimName({ kind: kindOf(column), id: of.id })} ${of.label}`;
  return capitalise(shortName(column, of));
}

/** The same in few letters, with its number of actions: for the picture, in which many stand above each other. */
export function flowLabel(column: FlowColumn, of: FlowThing, actions: number, letters: number): string {
  if (of.kind === 'no-action') return 'No action';
  if (of.kind === 'rest') return `${of.number} more (${actions})`;
  const name = of.kind === 'aim' ? shortId(column, of.id) : capitalise(shortName(column, of));
  const counted = `${name} (${actions})`;
  if (of.kind !== 'aim') return counted;
  const room = letters - counted.length - 1;
  return room < 8 ? counted : `${counted} ${cut(of.label, room)}`;
}

/** What is drawn and how it counts, over the picture. */
export const flowNote =
  'How actions lead from what is wanted to how they stand. A band is as wide as it has actions: one that serves two aims is in both, one that is late and blocked is with the late.';

/** A flow for those who do not see it: where its actions end, and how many of its aims have none. */
export function flowWords(ends: readonly { readonly of: FlowThing; readonly actions: number }[]): string {
  const said = ends.flatMap(({ of, actions }) => (of.kind === 'state' ? `${actions} ${of.state}` : []));
  const none = ends.some(({ of }) => of.kind === 'no-action');
  return [
    said.length === 0 ? 'There is no action.' : `Of the actions ${listInWords(said)}.`,
    none ? 'A thin dashed line leads to “no action” from what nobody does anything for.' : '',
    'The figures are in the table below.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function shortName(column: FlowColumn, of: Exclude<FlowThing, { readonly kind: 'aim' }>): string {
  switch (of.kind) {
    case 'whole':
      return `no ${column}`;
    case 'no-goal':
      return 'no goal';
    case 'no-action':
      return 'no action';
    case 'state':
      return of.state;
    case 'rest': {
      const without = of.without > 0 ? `, ${of.without} without action` : '';
      return `${count(of.number, `more ${column}`)}${without}`;
    }
  }
}

/** The id of an aim; a goal without its quarter, for which there is no room. */
function shortId(column: FlowColumn, id: string): string {
  return column === 'goal' ? id.slice(id.indexOf('/') + 1) : id;
}

function kindOf(column: FlowColumn) {
  return column === 'state' ? 'action' : column;
}

function cut(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).replace(/[\s,;:]+\S{0,3}$/, '')}…`;
}
