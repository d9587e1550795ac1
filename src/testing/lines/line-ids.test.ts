import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../core/model/finding/finding.ts';
import { readArchive } from '../../core/reading.ts';

const today = '2026-02-01';
const people = { path: 'people.yaml', text: '- { id: dan, name: Dan }\n' };

/** The notes of a series, by day: what is below their dates. */
type Notes = Readonly<Record<string, string>>;

function read(notes: Notes) {
  const files = Object.entries(notes).map(([day, rest]) => ({
    path: `notes/ops/${day}.md`,
    text: `---\ntitle: Weekly\ndate: ${day}\nattendees: [dan]\n${rest.includes('---\n') ? rest : `---\n${rest}`}`,
  }));
  return readArchive({ files: [people, ...files], assets: [], findings: [] }, today);
}

/** The findings, and the other places that each names. */
const placesOf = (notes: Notes) =>
  read(notes).diagnostics.map(({ code, path, line, column, related = [] }) =>
    [
      code,
      `${path.slice(-5, -3)}:${line}:${column}`,
      ...related.map((other) => `${other.path.slice(-5, -3)}:${other.line}:${other.column}`),
    ].join(' '),
  );

const idsOf = (text: string) =>
  read({ '2026-01-05': text }).content.notes[0]?.actions.map(({ id, text: words }) => `${words}: ${id}`);

/** Writes the line of a hint in the place of the line to which it belongs: the first of the other places, or the own one. */
function pasted(notes: Notes, { path, line, hint = '', related = [], code }: Diagnostic): Notes {
  const at = code === 'provisional-reference' ? (related[0] ?? { path, line }) : { path, line };
  const written = /^write the line as `(.*)`$/.exec(hint)?.[1] ?? 'no line';
  const day = at.path.slice(-13, -3);
  const before = 4 + 1;
  const lines = (notes[day] ?? '').split('\n');
  const index = at.line - before - 1;
  return {
    ...notes,
    [day]: lines.with(index, (lines[index] ?? '').replace(/^( *- ).*$/, `$1${written}`)).join('\n'),
  };
}

describe('the same id twice is reported at both places', () => {
  it.each<readonly [string, Notes, string]>([
    [
      'an entry and a line',
      {
        '2026-01-05':
          'actions: [{ id: a, text: A, owner: dan, for: none }]\n---\n- ACTION: Dan: b {for: none} ^a\n',
      },
      'duplicate-id 05:7:31 05:5:17',
    ],
    [
      'the heading of a topic and a line, once for all records below it',
      {
        '2026-01-05':
          '- ACTION: Dan: a {for: none} ^a\n\n## T ^a\n\n- ACTION: Dan: b {for: none}\n- QUESTION: c\n',
      },
      'duplicate-id 05:8:7 05:6:31',
    ],
    [
      'two lines',
      { '2026-01-05': '- ACTION: Dan: a {for: none} ^a\n- QUESTION: b ^a\n' },
      'duplicate-id 05:7:16 05:6:31',
    ],
    [
      'two notes',
      {
        '2026-01-05': '- ACTION: Dan: a {for: none} ^a\n',
        '2026-01-12': '- ACTION: Dan: b {for: none} ^a\n',
      },
      'duplicate-id 12:6:31 05:6:31',
    ],
    [
      'an entry and the id that a text gives',
      {
        '2026-01-05':
          'actions: [{ id: ask, text: A, owner: dan, for: none }]\n---\n- ACTION: Dan: ask {for: none}\n',
      },
      'duplicate-id 05:7:16 05:5:17',
    ],
    [
      'a topic and a line',
      { '2026-01-05': '- QUESTION: b ^a\n\n## Plans ^a\n' },
      'duplicate-id 05:8:11 05:6:16',
    ],
  ])('%s', (_, notes, expected) => {
    expect(placesOf(notes)).toEqual([expected]);
  });
});

describe('a provisional id', () => {
  const list = ['ask the cloud team', 'Фикс', 'order the screens by friday', 'ask the cloud', '12 seats'];
  const lineOf = (text: string) => `- ACTION: Dan: ${text} {for: none}`;

  it('stays, whatever else of the note changes', () => {
    const whole = idsOf(list.map(lineOf).join('\n'));
    expect(new Set(whole).size).toBe(list.length);
    for (const [index, text] of list.entries()) {
      const own = whole?.[index];
      expect(idsOf(lineOf(text))).toEqual([own]);
      expect(idsOf(`Words.\n\n## Part\n\n${lineOf(text)}\n  With a note.\n`)).toEqual([own]);
      expect(idsOf(list.toReversed().map(lineOf).join('\n\n'))).toContain(own);
      expect(
        idsOf(
          list
            .filter((one) => one !== text)
            .map(lineOf)
            .join('\n'),
        ),
      ).not.toContain(own);
    }
  });

  it('can change with its text, and nobody notices', () => {
    for (const text of list) expect(placesOf({ '2026-01-05': lineOf(text) })).toEqual([]);
  });

  it.each<readonly [string, Notes]>([
    ['in a note', { '2026-01-05': '- ACTION: Dan: ask {for: none}\n', '2026-01-12': '- [x] [[ask]]\n' }],
    ['in a text', { '2026-01-05': '- ACTION: Dan: ask {for: none}\n\nWords on [[ask]].\n' }],
    [
      'in a list',
      {
        '2026-01-05':
          '1. x\n   - [ ] Dan: ask {for: none}\n- QUESTION: b ^b\n- ACTION: Dan: c {blockedBy: ask, for: none} ^c\n',
      },
    ],
  ])('that a reference leads to is an error, and its hint is the line to write: %s', (_, notes) => {
    const { diagnostics } = read(notes);
    expect(diagnostics.map(({ code }) => code)).toEqual(['provisional-reference']);
    const [first] = diagnostics;
    if (first) expect(placesOf(pasted(notes, first))).toEqual([]);
  });

  it('of a wrapped line is written at the end of its last one', () => {
    const notes = { '2026-01-05': '- DECISION: ask\n  {needs: nothing}\n\nWords on [[ask]].\n' };
    const [first] = read(notes).diagnostics;
    expect(first).toMatchObject({ line: 9, hint: 'put `^ask` at the end of its last line' });
    expect(placesOf({ '2026-01-05': notes['2026-01-05'].replace('nothing}', 'nothing} ^ask') })).toEqual([]);
  });

  it('is no id of a parked topic without one, which is its text as in the frontmatter', () => {
    const notes = { '2026-01-05': '- PARKED: The office\n', '2026-01-12': '- PARKED: The office\n' };
    expect(placesOf(notes)).toEqual([]);
  });

  it('that several records have is reported, and each hint gives another one', () => {
    const notes: Notes = {
      '2026-01-05': `${lineOf('ask')}\n${lineOf('ask')}\n- DEBT: ask`,
      '2026-01-12': `${lineOf('ask')}\n- ACTION: Dan: other {for: none} ^ask-2\n`,
    };
    const { diagnostics } = read(notes);
    expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-id', 'duplicate-id', 'duplicate-id']);
    expect(placesOf(diagnostics.reduce(pasted, notes))).toEqual([]);
  });
});

it('of a line with errors is known, so that references to it are no second mistake', () => {
  const notes = {
    '2026-01-05':
      '- ACTION: Dan: ask {ower: dan} ^ask\n- ACTION: Dan: b {blockedBy: ask, for: none} ^b\n\n[[ask]]\n',
    '2026-01-12': '- [x] [[ask]]\n',
  };
  expect(placesOf(notes)).toEqual(['unknown-key 05:6:21']);
});
