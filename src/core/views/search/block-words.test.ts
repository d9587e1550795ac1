import { describe, expect, it } from 'vitest';
import {
  aFollowUp,
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aProposal,
  aQuarter,
} from '../../../testing/builders.ts';
import { note } from '../../parse/schema/note.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { blockWords } from './block-words.ts';
import { searchKinds } from './facets.ts';
import { searchRecords } from './records.ts';

const records = searchRecords(
  anArchive({
    programs: [
      aProgram({ id: 'p', outcomes: [anOutcome({ id: 'o', objectives: [anObjective({ id: 'o1' })] })] }),
    ],
    quarters: [
      aQuarter({
        id: '2016-17-q3',
        goals: [
          aGoal({
            id: 'ci',
            milestones: [{ id: 'first', text: 'First', owner: [], tracker: [], blockedBy: [] }],
          }),
        ],
      }),
    ],
    notes: [
      aNote({
        id: 'ops/2017-03-07',
        actions: [anAction({ id: 'tests' })],
        amendments: [{ date: '2017-03-08', text: 'Corrected.' }],
        proposals: [aProposal({ id: 'copy', positions: [{ person: 'dan', position: 'agree' }] })],
      }),
      aNote({
        id: 'ops/2017-03-14',
        checkIns: [{ ref: 'p/o1', status: 'in-progress' }],
        followUps: [aFollowUp({ ref: 'tests', status: 'blocked' })],
      }),
    ],
  }),
);
const foundBy = (word: string) =>
  records.flatMap(({ ref, also }) => (also.includes(word) ? `${ref.kind} ${ref.id}` : []));

describe('the words of blocks', () => {
  it.each([
    ['milestone', ['goal 2016-17-q3/ci']],
    ['amendments', ['note ops/2017-03-07']],
    ['position', ['proposal ops/copy']],
    ['follow-up', ['note ops/2017-03-14', 'action ops/tests']],
    ['check-in', ['note ops/2017-03-14', 'objective p/o1']],
    ['retro', []],
  ])('%s leads to what has one', (word, expected) => {
    expect(foundBy(word)).toEqual(expected);
  });

  it('are there for each key of a note that is no fact and no kind of result', () => {
    const names: Readonly<Record<string, string>> = { objectives: 'checkIns', ignore: 'waivers' };
    const kinds: readonly string[] = searchKinds.flatMap((kind) => [kind, `${kind}s`]);
    const blocks = fieldsOf(note)
      .map(({ key }) => names[key] ?? key)
      .filter((key) => !facts.includes(key) && !kinds.includes(key));
    expect(blocks).toContain('retro');
    expect(blocks.filter((key) => !blockWords[key])).toEqual([]);
  });
});

/** Keys of a note that are found by their values. */
const facts = [
  ...[
    'title',
    'date',
    'assumed',
    'time',
    'until',
    'session',
    'kind',
    'status',
    'visibility',
    'language',
    'formerly',
  ],
  ...['for', 'chair', 'scribe', 'attendees', 'guests', 'regrets'],
];
