import { describe, expect, it } from 'vitest';
import { aNote, anAction, anArchive, aPerson } from '../../../testing/builders.ts';
import { ledger } from '../../views/ledger/ledger.ts';
import { actionsMarkdown } from './markdown.ts';

const lines = ledger(
  anArchive({
    people: [aPerson({ id: 'dan', name: 'Dan' })],
    notes: [
      aNote({
        id: 's/2017-07-25',
        title: 'Planning | part [1]',
        actions: [
          anAction({ id: 'late', text: 'Move *all* | of it', owner: ['dan'], due: '2017-08-01' }),
          anAction({ id: 'over', text: 'Done', status: 'done', closed: '2017-07-26', for: 'none' }),
        ],
      }),
    ],
  }),
).rows.map(({ line }) => line);

const addressOf = ({ id, onNote }: { id: string; onNote?: string }) =>
  onNote ? `/notes/${onNote}/#${id.split('/')[1]}` : `/actions/${id}/`;

describe('actions as Markdown', () => {
  it('are a table with links to the action and to its line in the note', () => {
    expect(actionsMarkdown([{ lines }], addressOf)).toBe(
      [
        '| Status | Action | Owner | Due | Carried over | Opened | Serves | Id |',
        '| - | - | - | - | - | - | - | - |',
        String.raw`| Open | [Move \*all\* \| of it](/actions/s/late/) | Dan | 1 Aug 2017, 38 days overdue | – | [25 Jul 2017, Planning \| part \[1\]](/notes/s/2017-07-25/#late) | unlinked | s/late |`,
        String.raw`| Done | [Done](/actions/s/over/) | unowned | closed 26 Jul 2017 | – | [25 Jul 2017, Planning \| part \[1\]](/notes/s/2017-07-25/#over) | standalone | s/over |`,
        '',
      ].join('\n'),
    );
  });

  it('are under the headings of their groups, and a group without any is left out', () => {
    const text = actionsMarkdown(
      [
        { head: 'Dan', lines: lines.slice(0, 1) },
        { head: 'Nobody', lines: [] },
        { head: '*', lines: lines.slice(1) },
      ],
      addressOf,
    );
    expect(text.match(/^\*\*.*\*\*$/gm)).toEqual(['**Dan**', String.raw`**\***`]);
  });

  it('are nothing where there are none', () => {
    expect(actionsMarkdown([{ lines: [] }], addressOf)).toBe('');
  });
});
