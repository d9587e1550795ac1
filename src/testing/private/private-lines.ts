import type { SourceFile } from '../../core/model/finding/source.ts';

/*
 * Private records in lines of the text, in every form that a line can have. Each word that nobody may read begins with
 * `canary`; all others are shown.
 */

const markers = {
  action: 'ACTION: Dan: canaryaction',
  decision: 'DECISION: canarydecision',
  question: 'QUESTION: canaryquestion',
  debt: 'DEBT: canarydebt',
  topic: 'PARKED: canarytopic',
};

/** The line of each kind with its attributes. */
const lines = Object.entries(markers).map(
  ([kind, text], index) => `${text} {visibility: private} ^canary-${kind}-${index}`,
);
const [action = '', decision = '', question = ''] = lines;

/** What may be indented below a record. */
const below = `canarynote [canarylink](https://canary.example) T4242

canarysecond *canary* @canaryperson \`canarycode\` <a name="canaryanchor"></a>

- canaryitem
  1. canarynested [[canaryreference]]

> canaryquote

\`\`\`
canaryfence
\`\`\`

| canaryhead |
| --- |
| canarycell |

![canarypicture](canary.png)`;

const indented = (text: string, by: string) => text.replaceAll(/^(?=.)/gm, by);

/** Texts whose private records can be cut, by what they show. */
export const cuttable: Readonly<Record<string, string>> = {
  ...Object.fromEntries(lines.map((line, index) => [`a list item ${index}`, `- ${line}`])),
  ...Object.fromEntries(lines.map((line, index) => [`a paragraph ${index}`, line])),
  'what is indented below': `- ${action}\n${indented(below, '  ')}\n- Shown item`,
  'a loose list': `- Shown first\n\n- ${action}\n\n${indented(below, '  ')}\n\n- Shown item`,
  'an ordered list': `1. Shown first\n2. ${decision}\n${indented(below, '   ')}\n3. Shown item`,
  'a list with brackets': `10) ${question}\n${indented(below, '    ')}\n11) Shown item`,
  tabs: `-\t${action}\n\n\tcanarytab\n\t- canaryinner\n- Shown item`,
  'a nested list': `- Shown outer\n  - ${action}\n    canarydeep\n  - Shown inner\n\n  Shown, too`,
  'a list directly in a list': `- - ${action}\n    canarydeep\n  - Shown inner`,
  'lazy lines': `- ${action}\ncanarylazy\ncanarylazier`,
  'a box': '- [x] Dan: canarybox {visibility: private}\n  canarynote',
  'a box with an id': '- [ ] canarybox {visibility: private, owner: dan} ^canary-box',
  'a wrapped line':
    '- ACTION: Dan: canaryone\n  canarytwo {visibility: private} ^canary-wrapped\n\n  canarythree',
  'a wrapped paragraph':
    'ACTION: Dan: canaryone\ncanarytwo by friday\n{visibility: private} ^canary-wrapped-too',
  'wrapped attributes':
    '- ACTION: Dan: canaryone {for: none,\n  visibility: private}\n  ^canary-wrapped-three\n- Shown item',
  'quoted keys': '- DECISION: canaryone {"visibility": "private"}',
  'no space': '- DECISION: canaryone {visibility: private,for: none}',
  'a flow within': '- DECISION: canaryone {scope: {exempt: [canarytwo]}, visibility: private}',
  'an escaped value': '- DECISION: canaryone {visibility: "pri\\x76ate"}\n  canarytwo',
  'a comment on its line':
    '- DECISION: canaryone {visibility: private} <!-- canarytwo\n  canarythree -->\n- Shown item',
  'a comment within':
    '- DECISION: canaryone <!-- canarytwo --> canarythree {visibility: private}\n- Shown item',
  'private below private': `- ${action}\n  - ${decision}\n    - canarydeepest\n- Shown item`,
  'the section of a topic':
    '## Canary heading {visibility: private} ^canary-heading\n\ncanaryone\n\n### canarytwo\n\n' +
    `- ${question}\n\n## Shown heading`,
  'the last section':
    '### Canary heading {visibility: private} ^canary-last\n\ncanaryone\n\n#### canarytwo\n\ncanarythree',
};

/** Texts whose private records cannot be cut, so that they are errors. */
export const uncuttable: Readonly<Record<string, string>> = {
  prose: 'Words canaryone {visibility: private}',
  'the middle of a paragraph': `Words\n${decision}\nwords`,
  'a sentence': 'Words. DECISION: canaryone {visibility: private}',
  'two lines of a paragraph':
    'DECISION: canaryone {visibility: private}\nDECISION: canarytwo {visibility: private}',
  'an ended line': '- DECISION: canaryone  \n  canarytwo {visibility: private}',
  'a quote': `> ${decision}`,
  'a list in a quote': `> - ${decision}`,
  'a table': `| What |\n| --- |\n| ${decision} |`,
  'a footnote': `Words[^1]\n\n[^1]: ${decision}`,
  'a block of HTML': `<div>\n${decision}\n</div>`,
  'HTML of a line': `<div>${decision}</div>`,
  'a heading without an id': '## Canaryone {visibility: private}',
  'an underlined heading': 'Canaryone {visibility: private} ^canary\n---',
  'a heading in a list': '- ## Canaryone {visibility: private} ^canary',
  'an item that is no record': '- canaryone {visibility: private}',
  'a box without an owner': '- [ ] canaryone {visibility: private}',
  'an unknown box': '- [?] Dan: canaryone {visibility: private}',
  'an unknown key first': '- DECISION: canaryone {ower: dan, visibility: private}',
  'an unknown key first, in prose': 'Canaryone {ower: dan, visibility: private}',
  'no space before': '- DECISION: canaryone{visibility: private}',
  'words after': '- DECISION: canaryone {visibility: private} canarytwo',
  'a full stop after': '- DECISION: canaryone {visibility: private}.',
  'bold attributes': '- DECISION: canaryone **{visibility: private}**',
  'a capital': '- DECISION: canaryone {Visibility: private}',
  'capitals of the value': '- DECISION: canaryone {visibility: Private}',
  'a typing error': '- DECISION: canaryone {visibilty: private}',
  'no colon': '- DECISION: canaryone {visibility private}',
  'an equals sign': '- DECISION: canaryone {visibility=private}',
  'one word': '- DECISION: canaryone {private}',
  'a yes': '- DECISION: canaryone {private: true}',
  'no end': '- DECISION: canaryone {visibility: private',
  'too long': `- DECISION: canaryone {x-more: "${'canary '.repeat(200)}", visibility: private}`,
  'braces within, in prose': 'Canaryone {scope: {exempt: [canarytwo]}, visibility: private}',
  'lines within, in prose': 'Canaryone {for: none,\nvisibility: private}',
  'a word in a comment': 'Canaryone {visi<!-- x -->bility: private}',
  'a comment before': '<!-- x\n--> DECISION: canaryone {visibility: private}',
  'two pairs of braces': '- DECISION: canaryone {visibility: private} ^canary {for: none}',
  'a follow-up': '- [[shown-before]] done: canaryone {visibility: private}',
  'a public record below': `- ${action}\n  - DECISION: canaryone`,
  'a public record in a section': '## Canary {visibility: private} ^canary\n\n- DECISION: canaryone',
  'a public report in a section':
    '## Canary {visibility: private} ^canary\n\n- [[shown-before]] done: canaryone',
  'a public record below an escaped value':
    '- DECISION: canaryone {visibility: "pri\\x76ate"}\n  - DECISION: canarytwo',
};

const head = (title: string, day: string) => `---\ntitle: ${title}\ndate: ${day}\nattendees: [dan]\n---\n`;

/** A note with all texts that can be cut, each with words and ids of its own. */
export function noteWithAll(): SourceFile {
  const texts = Object.values(cuttable).map((text, index) => text.replaceAll('canary', `canary${index}`));
  return noteWith(texts.join('\n\nShown between.\n\n'));
}

/** Further notes with private lines: in the first paragraph, and in what later notes say of them. */
export const moreNotes: readonly SourceFile[] = [
  {
    path: 'notes/more/2026-01-05.md',
    text: `${head('Shown title', '2026-01-05')}
DECISION: The work is tied to objectives, and to canaryone {visibility: private} ^hidden-decision

The work is tied to objectives, and to outcomes Shown here.

- PARKED: canarytopic {visibility: private} ^hidden-topic
- QUESTION: canaryquestion {visibility: private} ^hidden-question
- ACTION: Dan: Shown action {blockedBy: [hidden-question, shown-question], for: none} ^shown-action
- QUESTION: Shown question? ^shown-question
- [[shown-action]] was Shown twice, before [[hidden-decision]]

## Hidden heading {visibility: private} ^hidden-heading

canaryone
`,
  },
  {
    path: 'notes/more/2026-01-12.md',
    text: `${head('Shown later', '2026-01-12')}
- [[hidden-decision]] rejected: canaryone
  canarytwo
- [x] [[shown-action]] Shown report {supersededBy: hidden-action}
- [[hidden-topic]] dropped: canarythree
- ACTION: Dan: canaryfour {visibility: private, for: none} ^hidden-action

## [[hidden-heading]] {minutes: 5}

canaryfive
- [x] [[hidden-action-2]] canarysix

### canaryseven

# Shown heading

- [[shown-question]] answered: Shown answer {answeredBy: hidden-decision}
`,
  },
  {
    path: 'notes/more/2026-01-07.md',
    text: `${head('Shown between', '2026-01-07')}
- ACTION: Dan: canaryone
  canarytwo {visibility: private} ^hidden-action-2

Shown lede, of [[hidden-action-2]].
`,
  },
];

/** A note with a text, between words that are shown. */
export function noteWith(text: string, day = '2026-01-05'): SourceFile {
  return {
    path: `notes/lines/${day}.md`,
    text: `${head('Shown title', day)}\nShown before.\n\n- QUESTION: Shown before? ^shown-before\n\n${text}\n\n# Shown after.\n`,
  };
}
