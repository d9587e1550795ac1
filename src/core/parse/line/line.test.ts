import { describe, expect, it } from 'vitest';
import { readLine } from './line.ts';
import { Markers } from './marker.ts';

const registry: Readonly<Record<string, string>> = {
  dan: 'dan',
  'dan duvall': 'dan',
  lee: 'lee',
  mark: 'mark',
  ops: 'ops',
  'ann lindqvist': 'ann',
  anyone: 'anyone',
  everyone: 'everyone',
};
const words = {
  markers: new Markers({ action: ['AKTION'] }),
  findOwner: (name: string) => registry[name.toLowerCase()],
  isPerson: (owner: string) => !['ops', 'everyone', 'anyone'].includes(owner),
  isReported: () => false,
  isId: (word: string) => ['build-a-jenkins', 'screens', 'ops'].includes(word),
  keys: new Set(['for', 'due', 'status', 'owner', 'value', 'blockedBy']),
};

const asReport = 'A report has its status directly after the reference, in small letters, and `:` after it.';

/** What a line says on one line of words: its kind, then each part that it has. */
function said(line: string): string {
  const { opens, reports, near } = readLine(line, words);
  if (near) return `near ${near.at}: ${near.message}`;
  if (opens) {
    const { kind, status, owners, text, due, attributes, id } = opens;
    return [
      kind,
      status && `status=${status.value}`,
      owners.length > 0 && `owner=${owners.map(({ value }) => value).join('+')}`,
      `"${text.value}"`,
      due && `due=${due.value}`,
      attributes?.value,
      id && `^${id.value}`,
    ]
      .filter(Boolean)
      .join(' ');
  }
  if (!reports) return '';
  const { ref, box, word, note, attributes } = reports;
  return [
    `report ${ref.value}`,
    box && `box=${box.value}`,
    word && `word=${word.value}`,
    note && `"${note.value}"`,
    attributes?.value,
  ]
    .filter(Boolean)
    .join(' ');
}

describe('a line of the text', () => {
  it.each([
    // Of the contract.
    ['[/] [[p6/o1.1]] on-track: five teams', 'report p6/o1.1 box=in-progress word=on-track "five teams"'],
    ['[x] [[screens]] open: not yet', 'near 16: The box and `open` give two statuses.'],
    ['[x] [[screens]] answered: yes', 'report screens box=done word=answered "yes"'],
    ['[ ] DECISION: we may', 'decision status=open "we may"'],
    [
      '[ ] @mark: find one way to track all work of this program by next meeting {for: p6/o2.2} ^single-tracking',
      'action status=open owner=mark "Find one way to track all work of this program" due=next-meeting {for: p6/o2.2} ^single-tracking',
    ],
    [
      'ACTION: Dan to ask the cloud team about the upgrade',
      'action owner=dan "Ask the cloud team about the upgrade"',
    ],
    [
      'DECISION: Work is tied to objectives, not to outcomes {status: proposed} ^tie-to-objectives',
      'decision "Work is tied to objectives, not to outcomes" {status: proposed} ^tie-to-objectives',
    ],
    [
      'QUESTION: What does the standard container structure look like?',
      'question "What does the standard container structure look like?"',
    ],
    [
      '[x] [[build-a-jenkins]] it runs in staging since Monday',
      'report build-a-jenkins box=done "it runs in staging since Monday"',
    ],
    [
      '[[expand-workboard]] open: needs help with the scoping {due: 12 May}',
      'report expand-workboard word=open "needs help with the scoping" {due: 12 May}',
    ],
    [
      '[[p6/o1.1]] done: capacity can grow with the budget',
      'report p6/o1.1 word=done "capacity can grow with the budget"',
    ],
    ['PARKED: Secret management ^secrets', 'topic "Secret management" ^secrets'],
    // Boxes.
    ['[/] Dan: write it down', 'action status=in-progress owner=dan "Write it down"'],
    ['[!] Dan - write it down', 'action status=blocked owner=dan "Write it down"'],
    ['[-] fix the door ^door', 'action status=dropped "fix the door" ^door'],
    ['[ ] fix the door', ''],
    ['[x] Dan Duvall', ''],
    ['fix the door ^door', ''],
    ['[x](https://example.org) Dan: a link', ''],
    // Markers.
    ['**ACTION** - Lee: ask around', 'action owner=lee "Ask around"'],
    ['**ACTION:** Lee to ask around', 'action owner=lee "Ask around"'],
    ['**ACTION: Lee to ask around**', 'action owner=lee "Ask around"'],
    ['[ACTION 58.4] Lee will ask around', 'action owner=lee "Ask around"'],
    ['ACTION 12: ask around', 'action "ask around"'],
    ['AI Lee: ask around', 'action owner=lee "Ask around"'],
    ['AI systems: an overview', ''],
    ['AI for all', ''],
    ['AIRPORT: Lee to go', ''],
    ['action: ask around', ''],
    ['Action item: ask around', 'action "ask around"'],
    ['AKTION: nachfragen', 'action "nachfragen"'],
    ['Resolved: the name stays', 'decision "the name stays"'],
    ['PROPOSED: the name stays', 'decision status=proposed "the name stays"'],
    ['DEBT: set up by hand {owner: ops}', 'debt "set up by hand" {owner: ops}'],
    ['ACTION: none', ''],
    ['AI: Issue closed.', ''],
    ['ACTION: PR #12 was merged', ''],
    ['ACTION: Closed doors need a key', 'action "Closed doors need a key"'],
    ['DECISION: Issue closed.', 'decision "Issue closed."'],
    ['ACTION: Dan should ask around', 'action owner=dan "Ask around"'],
    ['ACTION: Dan and Lee have to ask', 'action owner=dan+lee "Ask"'],
    ['[x] ACTION: @dan: it is done', 'action status=done owner=dan "It is done"'],
    // Owners.
    ['ACTION: Dan, ops and Ann Lindqvist: meet', 'action owner=dan+ops+ann "Meet"'],
    ['ACTION: @dan @lee: meet', 'action owner=dan+lee "Meet"'],
    ['ACTION: Dan & Lee to follow up', 'action owner=dan+lee "Follow up"'],
    ['[ ] anyone: bring cake', 'action status=open owner=anyone "Bring cake"'],
    ['ACTION: Zoe to ask around', 'action "Zoe to ask around"'],
    ['ACTION: @zoe to ask around', 'action owner=zoe "Ask around"'],
    ['QUESTION: @lee: does it hold?', 'question owner=lee "Does it hold?"'],
    // Days.
    ['ACTION: Dan: send it by Friday.', 'action owner=dan "Send it" due=friday'],
    [
      'ACTION: Dan: send it, until 12 May {due: friday}',
      'action owner=dan "Send it" due=12 May {due: friday}',
    ],
    ['ACTION: stand by me', 'action "stand by me"'],
    ['DECISION: we meet by Friday', 'decision "we meet by Friday"'],
    // Reports.
    ['[[p6/o1.2]] at-risk: it hangs {value: 31}', 'report p6/o1.2 word=at-risk "it hangs" {value: 31}'],
    ['[!] [[deploy]] {blockedBy: signature}', 'report deploy box=blocked {blockedBy: signature}'],
    ['[[deploy]] was discussed', ''],
    ['[[deploy]] open questions remain', ''],
    ['[[deploy]]', ''],
    ['[[deploy]] done', 'report deploy word=done'],
    ['[x] [[deploy]]: it runs', 'report deploy box=done "it runs"'],
    ['[x] [[deploy]] - it runs', 'report deploy box=done "it runs"'],
    ['[[deploy]] Done', `near 10: ${asReport}`],
    ['[[deploy]]: done', `near 10: ${asReport}`],
    ['[[deploy]] - done', `near 10: ${asReport}`],
    ['[[deploy]] done.', `near 10: ${asReport}`],
    ['[[deploy]] DONE: it runs', `near 10: ${asReport}`],
    ['[[deploy]] Done {value: 3}', `near 10: ${asReport}`],
    ['[[deploy]], done with care, runs', ''],
    ['[ ] [[deploy]] is done', 'near 14: The box and `done` give two statuses.'],
    ['[x] [[deploy]] Done', 'report deploy box=done "Done"'],
    // Attributes.
    ['ACTION: x {<<: {a: 1}, for: none}', 'action "x" {<<: {a: 1}, for: none}'],
    ['ACTION: x {__proto__: {a: 1}}', 'action "x" {__proto__: {a: 1}}'],
    ['ACTION: fetch {https://e.org}', 'action "fetch {https://e.org}"'],
    ['ACTION: the form `{for: none}`', 'action "the form `{for: none}`"'],
    // Ids.
    ['ACTION: the form `a ^id`', 'action "the form `a ^id`"'],
    ['ACTION: compute $x ^2$', 'action "compute $x ^2$"'],
    ['ACTION: smile ^_^', 'action "smile ^_^"'],
    ['ACTION: ask ^Not_an_id', 'action "ask" ^Not_an_id'],
    ["ACTION: a {due: friday, for: ['p}6']} ^a", 'action "a" {due: friday, for: [\'p}6\']} ^a'],
    ['ACTION: keep {braces} in the text', 'action "keep {braces} in the text"'],
    ['ACTION: the map { a: 1 }', 'action "the map" { a: 1 }'],
    // Boxes in other places.
    ['ACTION: [x] Dan: ask', 'action status=done owner=dan "Ask"'],
    ['**ACTION:** [ ] @lee: ask', 'action status=open owner=lee "Ask"'],
    ['**ACTION: Dan: ask** around', 'action owner=dan "Ask around"'],
    // What is nearly a record.
    ['[] Dan: ask', 'near 1: `[]` is not a box. Expected `[ ]`, `[/]`, `[!]`, `[x]` or `[-]`.'],
    ['[x]Dan: ask', 'near 3: A box needs a space after it.'],
    ['[x]y', ''],
    ['[ ] @dan@lee: ask', 'near 4: These owners cannot be read, so this box is no action.'],
    ['ACTION:', 'near 7: The record has no text.'],
    ['[?] Dan: ask', 'near 1: `[?]` is not a box. Expected `[ ]`, `[/]`, `[!]`, `[x]` or `[-]`.'],
    ['TODO: ask', 'near 0: `TODO` needs an owner to be an action.'],
    ['TODO: @dan: ask', 'action owner=dan "Ask"'],
    ['[ ] @dan ask around', 'near 4: An owner ends with `:`, so this box is no action.'],
    ['ACTION: ask {due: friday', 'near 12: The attributes have no end.'],
    ['ACTION: ask {due friday}', 'near 12: The attributes have no `:` after `due`.'],
    ['ACTION: ask {due: friday} and wait', 'near 12: Attributes end the line.'],
    [
      '[ ] ask around {due: friday}',
      'near 15: A box with attributes needs an owner or an id to be an action.',
    ],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  it.each([
    ['31 Feb', 18],
    ['2026-13-45', 18],
    ['12/05', 18],
    ['tomorrow', 18],
    ['EOD', 18],
    ['next week', 18],
  ])('opens an action whose day cannot be read, and points it out: %s', (day, at) => {
    const { opens, near } = readLine(`ACTION: Dan: x by ${day}`, words);
    expect(opens).toMatchObject({ text: { value: `X by ${day}` } });
    expect(near).toMatchObject({ at });
  });

  it('gives each part its place', () => {
    const line = '[ ] Dan and @lee: ask by friday {for: p6} ^ask';
    const { opens } = readLine(line, words);
    const at = [opens?.status, ...(opens?.owners ?? []), opens?.text, opens?.attributes, opens?.id].map(
      (part) => line.slice(part?.at, (part?.at ?? 0) + 3),
    );
    expect(at).toEqual([' ] ', 'Dan', '@le', 'ask', '{fo', 'ask']);
  });

  it('is read in linear time, however hostile', () => {
    const signs = [
      'a',
      '{',
      '{due: ',
      '}',
      '[',
      '[[',
      '@a,',
      '*',
      '^a ',
      ' - ',
      ' by ',
      'ACTION ',
      ' to ',
      '[[a]], ',
    ];
    for (const sign of signs)
      for (const start of ['ACTION: ', '[ ] ', '[[', '']) {
        const line = start + sign.repeat(40_000 / sign.length);
        expect(() => [
          readLine(line, words),
          readLine(`${line}}`, words),
          readLine(`${line} ^id`, words),
        ]).not.toThrow();
      }
  });
});
