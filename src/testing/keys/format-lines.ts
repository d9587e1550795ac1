import { openedItem, reportedItem } from '../../core/parse/line/item.ts';
import { readLine } from '../../core/parse/line/line.ts';
import { Markers } from '../../core/parse/line/marker.ts';
import type { ReportedKind } from '../../core/parse/line/report.ts';
import {
  readTopicHeading,
  statusOfResult,
  topicItem,
  topicReportItem,
} from '../../core/parse/line/topic-heading.ts';

const names: Readonly<Record<string, string>> = { mark: 'mark', dan: 'dan', ops: 'ops', anyone: 'anyone' };
const words = {
  markers: new Markers(),
  findOwner: (name: string) => names[name.toLowerCase()],
  keys: new Set<string>(),
  isPerson: () => true,
  isReported: () => false,
  isId: () => false,
};

/** Lines, and the kind of what their reference leads to. */
const lines: readonly (readonly [string, ReportedKind?])[] = [
  ['- [ ] @mark: find one way to track all work by next meeting {for: p6/o2.2} ^single-tracking'],
  ['- ACTION: Dan to ask the cloud team about the upgrade'],
  ['- [/] Dan and ops: write the plan'],
  ['- [ ] anyone: bring cake'],
  ['- **ACTION** - Dan: order the screens by 12 May'],
  ['- DECISION: Work is tied to objectives {status: proposed} ^tie-to-objectives'],
  ['- [-] DECISION: Fares at night are higher'],
  ['- PROPOSED: Fares at night follow the day of the first ride'],
  ['- QUESTION: @dan: what does the container look like?'],
  ['- DEBT: The list is filled by hand {remedy: A script}'],
  ['- PARKED: Secret management ^secrets'],
  ['- [x] [[build-a-jenkins]] it runs in staging since Monday', 'action'],
  ['- [[expand-workboard]] open: needs help with the scoping {due: 12 May}', 'action'],
  ['- [x] [[container-structure]] the two teams agreed', 'question'],
  ['- [[p6/o1.1]] at-risk: capacity is short {value: 31}', 'aim'],
  ['- [[monitoring]] discussed', 'topic'],
  ['## Tracking ^tracking'],
  ['## [[alerts]]'],
];

/** Returns the part of `docs/format.md` on records in the text: the grammar, and lines with what each becomes, as read. */
export function formatLines(): string {
  return `${grammar}\n\n| line | becomes |\n| --- | --- |\n${lines.map(rowOf).join('\n')}`;
}

function rowOf([line, kind]: (typeof lines)[number]): string {
  if (line.startsWith('## ')) return headingRow(line);
  const { opens, reports } = readLine(line.slice(2), words);
  const item = opens
    ? openedItem(opens, opens.text.value, '')
    : reports && reportedItem(reports, kind ?? 'action', reports.note?.value ?? '');
  if (!item) throw new RangeError(`No record: ${line}`);
  const keys = Object.entries(item.parts).map(([key, { value }]) => `${key}: ${valueIn(value)}`);
  const attributes = (opens ?? reports)?.attributes?.value.slice(1, -1);
  return `| \`${line}\` | \`${item.list}\`: \`{ ${[...keys, ...(attributes ? [attributes.trim()] : [])].join(', ')} }\` |`;
}

function headingRow(line: string): string {
  const heading = readTopicHeading(line.slice(3));
  if (!heading) throw new RangeError(`No topic: ${line}`);
  const item = heading.ref ? topicReportItem(heading.ref) : topicItem(heading, heading.words);
  const parts = { ...item.parts, status: { value: statusOfResult(undefined) } };
  const keys = Object.entries(parts).map(([key, { value }]) => `${key}: ${valueIn(value)}`);
  return `| \`${line}\` | \`${item.list}\`: \`{ ${keys.join(', ')} }\` |`;
}

function valueIn(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  const text = `${String(value)}`;
  return /[,:?]/.test(text) ? JSON.stringify(text) : text;
}

const grammar = `## Records in the text

A line of a note's text may be a record: a list item, or a line that is a paragraph of its own. It is the same record that
the frontmatter would hold. Nothing in code, in a quote, a table, a comment or HTML is one.

| part | form | rule |
| --- | --- | --- |
| box | \`[ ]\` open, \`[/]\` in progress, \`[!]\` blocked, \`[x]\` done, \`[-]\` dropped | In the words of the record: \`[x]\` is answered for a question, accepted for a decision and discussed for a topic, \`[-]\` is parked for a question and rejected for a decision. |
| marker | \`ACTION\`, \`AI\`, \`TODO\`, \`DECISION\`, \`RESOLVED\`, \`AGREED\`, \`PROPOSED\`, \`QUESTION\`, \`DEBT\`, \`PARKED\` | In capitals (\`Action\`, \`Action item\`, \`Decision\` and \`Resolved\` also with one capital), before \`:\` or \` - \`, plain, bold or in brackets, with or without a number: \`**ACTION** - …\`, \`[ACTION 58.4] …\`. \`TODO\` needs an owner. \`markers\` of \`site.yaml\` adds words. |
| owner | \`@id\`, or a name or alias of the registries or of the note's attendees; a first name that only one person has | Before \`:\` or \` - \`; after a marker also \`Lee to …\`, \`Lee will …\` or \`Lee should …\`. Several with \`,\` or \`and\`. |
| day | \`by\` or \`until\` and a day, at the end of an action | As in \`due\`, or \`next meeting\`, \`the end of the month\`. |
| attributes | \`{ … }\` at the end, at most 1,000 characters | The keys of the same record in the frontmatter. Put a text with a comma in quotes. |
| id | \`^id\`, last on the line | Without one, the id is made of the text, and nothing may refer to it. |
| note | text indented below the line | It is the \`note\` of the record. So is the rest of a record that your editor wraps, unless attributes or an id end it. |
| topic | a heading with \`^id\`; in a later note \`## [[id]]\` | Its attributes are \`by\`, \`minutes\`, \`tracker\` and \`result\`: \`done\`, \`skipped\`, \`tabled\` or \`dropped\`. Records below it belong to it. |

- A line opens a record if it has a marker, a box and an owner, or a box and an id. Below a heading such as “Action items”,
  an owner before \`:\` or \`-\` is enough. Below one such as “Completed actions”, the action is done unless a box says otherwise.
- A line reports on a record if it begins with its \`[[reference]]\` and has a box before it, a status or health after it
  (before \`:\`, \` - \` or the end of the line), or attributes. With other words alone, the line only mentions it.
- \`check\` points out what is nearly a record.`;
