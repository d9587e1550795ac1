import { describe, expect, it } from 'vitest';
import { readContent } from '../../content.ts';

/** Each finding on the text of a note: its line, its message, and the line to write for each of its places. */
function pointedOut(text: string): readonly (readonly [number, string, ...string[]])[] {
  const front = '---\ntitle: Weekly\ndate: 2026-01-05\nattendees: [dan, kate]\n---\n';
  const { findings } = readContent([
    { path: 'people.yaml', text: '[{ id: dan, name: Dan }, { id: kate, name: Kate }]' },
    { path: 'notes/ops/2026-01-05.md', text: front + text },
  ]);
  return findings.map(({ spot, message, hint = '', related = [] }) => {
    const lines = [hint, ...related.map((one) => one.message)].map((one) => /`(.*)`/.exec(one)?.[1] ?? '');
    return [typeof spot === 'object' && 'line' in spot ? spot.line - 5 : 0, message, ...lines];
  });
}

const items = (count: number) => `${count} items of this list of actions are not tracked.`;
const item = 'This item of a list of actions is not tracked.';
const inText = 'This action is only in the text, so it is not tracked.';

describe('a list of actions', () => {
  it('is one finding, with the line for each item that is no record', () => {
    const list = [
      '- Dan will book a room',
      '- Pay them - Kate',
      '- [ ] clean up (Dan)',
      '- Zoe: sing',
      '- Kate: read',
      '- None',
    ];
    expect(pointedOut(`## Action items\n\n${list.join('\n')}\n`)).toEqual([
      [
        3,
        items(4),
        '- ACTION: @dan: Book a room',
        '- ACTION: @kate: Pay them',
        '- [ ] ACTION: @dan: Clean up',
        '- ACTION: Zoe: sing',
      ],
    ]);
  });

  it('is not what is indented below an action, but below words that only head it', () => {
    expect(
      pointedOut('**Action items:**\n\n- @dan will release:\n  - one\n  - two\n- Later:\n  - three\n'),
    ).toEqual([
      [3, item, '- ACTION: @dan: Release:'],
      [7, item, '- ACTION: three'],
    ]);
  });

  it('of what is done has a box', () => {
    const { content } = readContent([
      { path: 'people.yaml', text: '[{ id: dan, name: Dan }]' },
      {
        path: 'notes/ops/2026-01-05.md',
        text: '---\ntitle: A\ndate: 2026-01-05\n---\n## Completed actions\n\n- Dan: book\n- [ ] Dan: pay\n',
      },
    ]);
    expect(content.notes[0]?.actions.map(({ text, status }) => [text, status])).toEqual([
      ['Book', 'done'],
      ['Pay', 'open'],
    ]);
    expect(pointedOut('## Completed actions\n\n- Book a room\n')).toEqual([
      [3, item, '- [x] ACTION: Book a room'],
    ]);
  });

  it('may be lines of a paragraph that say who will do something', () => {
    expect(
      pointedOut(
        '## Action items\n\nNote: all of it is tracked elsewhere.\n\nDan to book a room\nThis should wait.\n',
      ),
    ).toEqual([[5, 'This line of a paragraph of actions is not tracked.', '- ACTION: @dan: Book a room']]);
    expect(pointedOut('Actions:\nDan to book a room\nZoe will sing\n')).toEqual([
      [
        2,
        '2 lines of this paragraph of actions are not tracked.',
        '- ACTION: @dan: Book a room',
        '- ACTION: Zoe will sing',
      ],
    ]);
  });

  it('is no list of people, and none of another heading', () => {
    expect(
      pointedOut('## Attendees\n\n- [x] Dan\n- [ ] Zoe Quist\n\n## Topics\n\n- Dan will speak\n'),
    ).toEqual([]);
  });
});

describe('a table of actions', () => {
  it('has columns for what and who', () => {
    expect(
      pointedOut(
        '| Task | Owner | Due |\n|---|---|---|\n| Pay | Dan | Friday |\n| Sing | | soon |\n| None | | |\n',
      ),
    ).toEqual([
      [
        3,
        '2 rows of this table of actions are not tracked.',
        '- ACTION: @dan: Pay by Friday',
        '- ACTION: Sing',
      ],
    ]);
  });

  it('or is below words that say so', () => {
    const table = '| # | Subject | Status |\n|---|---|---|\n| 1 | Pay | done |\n';
    expect(pointedOut(`## Action items\n\n${table}`)).toEqual([
      [5, 'This row of a table of actions is not tracked.', '- [x] ACTION: Pay'],
    ]);
    expect(pointedOut(`## Prices\n\n${table}`)).toEqual([]);
  });

  it('is no table of names', () => {
    expect(pointedOut('| Name | Description |\n|---|---|\n| a | The first |\n')).toEqual([]);
  });
});

describe('marks of single actions', () => {
  it('are one finding for each list', () => {
    expect(pointedOut('- AP: Dan to pay\n- So be it.\n- AP: Sing\n\nAP: Wait\n')).toEqual([
      [1, `${inText} It is one of 2 in this list.`, '- ACTION: @dan: pay', '- ACTION: Sing'],
      [5, inText, '- ACTION: Wait'],
    ]);
    expect(pointedOut('- TODO: pay\n- [ ] TODO: sing\n')).toEqual([
      [
        1,
        '`TODO` needs an owner to be an action. It is one of 2 in this list.',
        '- ACTION: pay',
        '- [ ] ACTION: sing',
      ],
    ]);
  });

  it('may head the list below them', () => {
    expect(pointedOut('**ACTION:**\n\n- Kate: pay\n')).toEqual([]);
    expect(pointedOut('ACTION:\n\n## Next\n')).toEqual([[1, 'The record has no text.', '']]);
  });
});
