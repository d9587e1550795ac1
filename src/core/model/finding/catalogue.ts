/** Severity of a finding: an error stops `build`, a warning only with `--strict`. `off` is not reported. */
export const severities = ['error', 'warning', 'off'] as const;
export type Severity = (typeof severities)[number];

/** Default severity and meaning of a code. */
export interface CatalogueEntry {
  readonly severity: Exclude<Severity, 'off'>;
  /** Whether `rules` of the site and of a series may change the severity. Broken files are always errors. */
  readonly configurable: boolean;
  /** One sentence for the documentation. */
  readonly means: string;
}

const broken = (means: string): CatalogueEntry => ({ severity: 'error', configurable: false, means });
const wrong = (means: string): CatalogueEntry => ({ severity: 'error', configurable: true, means });
const doubtful = (means: string): CatalogueEntry => ({ severity: 'warning', configurable: true, means });

/** Every code that can be reported, by the step that finds it. There is no other list of codes. */
export const catalogue = {
  // Files
  'unreadable-file': broken('The file cannot be read.'),
  'file-too-large': broken('The file is larger than 2 MiB.'),
  'not-utf-8': broken('The file is not UTF-8 text.'),
  'control-character': broken('The file contains a control character, such as NUL.'),
  'merge-marker': broken('A merge left its markers in the file.'),
  'outside-content': broken('A symbolic link leaves the content folder.'),
  'bad-file-name': broken('A file or folder of notes has a name that cannot be an id.'),
  'name-differs-in-case': broken('Two files have names that differ only in case.'),
  'unexpected-file': doubtful('A file is not read, or is in a folder that resembles a series.'),
  'malformed-page': broken('A page of the maintainers (`pages/*.mdx`) is no MDX.'),
  'bad-component': broken('A component of such a page has an attribute that would stop the build.'),
  // Frontmatter
  'no-frontmatter': broken('A note does not start with `---`.'),
  'unterminated-frontmatter': broken('The closing `---` is missing.'),
  'frontmatter-language': broken('Frontmatter is in a language other than YAML.'),
  'malformed-yaml': broken('The YAML cannot be read.'),
  'duplicate-key': broken('A key appears twice.'),
  'words-after-hash': broken('A value is cut at ` #`, where YAML begins a comment.'),
  'escape-in-text': doubtful('A backslash in double quotes changes a text: `\\t` is a tab there.'),
  'yaml-alias': broken('The YAML uses an anchor or alias, or a text starts with `&` or `*`.'),
  // Schema
  'missing-key': broken('A required key is missing.'),
  'unknown-key': broken('A key is not part of the format. Keys of your own begin with `x-`.'),
  'wrong-type': broken('A value has the wrong type.'),
  'empty-text': broken('A text is empty or blank.'),
  'bad-date': broken('A value is not a date in the form `2017-07-25`.'),
  'bad-value': broken('A value is not allowed for its key.'),
  'bad-id': broken('An id is not a slug of `a-z`, `0-9`, `-` and `.`.'),
  'bad-address': broken('A web address is not `http` or `https`.'),
  'date-mismatch': broken('The date differs from the date in the file name.'),
  'series-mismatch': broken('The series differs from the folder of the note.'),
  'quarter-without-period': broken(
    'A quarter has no dates: neither its file name nor `starts` and `ends` give them.',
  ),
  // References
  'unknown-person': doubtful('A person is not in `people.yaml`.'),
  'unknown-team': wrong('A team is not in `teams.yaml`.'),
  'unknown-series': wrong('A series has no file in `series/`.'),
  'unknown-note': doubtful('A reference in the text points to no note.'),
  'unknown-action': wrong('A reference points to no action.'),
  'unknown-decision': wrong('A reference points to no decision.'),
  'unknown-question': wrong('A reference points to no question.'),
  'unknown-debt': wrong('A reference points to no debt.'),
  'unknown-topic': wrong('A reference points to no topic that a note of the series parked.'),
  'unknown-objective': wrong('A reference points to no objective, outcome, program or goal.'),
  'unknown-goal': wrong('A reference points to no quarterly goal.'),
  'unknown-milestone': wrong('A reference points to no milestone of the goal.'),
  'unknown-reference': doubtful('A `[[reference]]` in the text points to nothing.'),
  'unknown-blocker': wrong('A blocker is nothing known.'),
  'unknown-tracker': doubtful('An id in `tracker` is of no tracker of `site.yaml`.'),
  'unknown-rule': wrong('A waiver or `rules` names an unknown code.'),
  'ambiguous-name': wrong('A name belongs to more than one person or team.'),
  'provisional-reference': wrong('A reference leads to a record whose id is made of its text.'),
  'duplicate-id': wrong('An id is used twice in one namespace.'),
  'formerly-taken': wrong('An earlier id in `formerly` is in use, or given twice.'),
  'follow-up-too-early': wrong('A note follows up a record that was opened later.'),
  'follow-up-other-series': wrong('A short id belongs to a record of another series. Write the full id.'),
  'supersedes-cycle': wrong('Records supersede each other.'),
  'blocked-cycle': wrong('Actions block each other.'),
  // Judgement
  'done-without-day': doubtful('A done action has no closing date.'),
  'done-with-open-actions': doubtful('An objective or goal is done, but actions for it are still open.'),
  'dropped-without-reason': doubtful('An action is dropped without a reason.'),
  'date-far-ahead': doubtful('A note is dated more than a year after today.'),
  'planned-passed': doubtful('The day of a note with `status: planned` has passed.'),
  'day-cancelled': doubtful('A note is of a meeting on a day that its series cancelled.'),
  'closed-ahead': doubtful('A closing date is after today.'),
  'closed-twice': doubtful(
    'A follow-up closes an action, a part or a round that is superseded, or closed already with another date or status.',
  ),
  'blocker-closed': doubtful('A blocker was closed before the note that names it.'),
  'due-before-opened': doubtful('An action is due before the note that opened it.'),
  'due-before-start': doubtful('An action is due before it starts.'),
  'no-next-meeting': doubtful(
    'An action of a collection is due at the next meeting, but a collection has none.',
  ),
  'due-far-away': doubtful('An action is due more than five years after its note.'),
  'skipped-without-round': doubtful('A follow-up skips a round of an action that does not recur.'),
  'start-of-recurring': doubtful('A follow-up gives a recurring action a start date, which changes nothing.'),
  'team-without-part': doubtful(
    'A follow-up names a person or a team without a part in an action of `everyone`, or gives away a part that has to stay.',
  ),
  'reports-differ': doubtful('Two reports of one day on a record differ, in `status` or in another field.'),
  'vote-against-status': doubtful('A decision is accepted or rejected against its votes.'),
  'left-in-force': doubtful(
    'A decision supersedes a proposal, but not the older decision that the proposal would have superseded.',
  ),
  'objection-without-effect': doubtful(
    'An objection comes after its decision was accepted, or a withdrawal has no objection.',
  ),
  'decision-superseded': doubtful('A follow-up accepts or proposes a decision that was superseded before.'),
  'near-duplicate': doubtful('Two open actions look like duplicates.'),
  'action-without-owner': doubtful('An open action has no owner.'),
  'owner-left': doubtful('An open action is owned by a person who has left.'),
  'action-without-link': doubtful('An action is unlinked: it has no `for`, and is not standalone.'),
  'attendees-missing': doubtful('A note has no `attendees`. `attendees: unknown` is allowed.'),
  'attendance-of-update': doubtful(
    'An update has `attendees`, `guests` or `regrets`, which are in no figure.',
  ),
  'approved-note-changed': doubtful('An approved note changed, and no amendment says what.'),
  'near-record': doubtful('A line of the text is nearly a record.'),
  'attributes-in-text': broken(
    'Attributes are where no record is, so the text would show them, or a line below a private record is not private.',
  ),
  'action-in-body': doubtful('An action in the text is not tracked.'),
  // Body
  'dead-link': doubtful('A link in the text leads nowhere.'),
  'dead-anchor': doubtful('A link in the text points to a heading that does not exist.'),
  'no-picture': doubtful('A picture in the text is a file that browsers cannot draw.'),
  'link-as-text': doubtful(
    'A link or picture in the text is shown as text, since it is not written as Markdown.',
  ),
  'words-not-shown': doubtful(
    'A page would leave words out: cells beyond the columns of a table, or a footnote that nothing refers to.',
  ),
  'unsafe-file': wrong('A link in the text leads to a file that a browser would run, such as SVG or HTML.'),
  'link-scheme': doubtful('A link in the text has a scheme other than http, https or mailto.'),
  'raw-html': doubtful('HTML in the text is shown as text, or a comment without an end hides the rest.'),
  'nesting-too-deep': broken('The text nests quotes, lists or brackets deeper than can be read.'),
  // The published site
  'address-gone': doubtful('An address that the site had before is gone, and no `formerly` keeps it.'),
} as const satisfies Record<string, CatalogueEntry>;

/** Stable name of a finding, used in `rules`, in waivers and in JSON output. */
export type Code = keyof typeof catalogue;

/** Whether a text is a code. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}

/** Returns the entry of a code. */
export function entryOf(code: Code): CatalogueEntry {
  return catalogue[code];
}
