/** How much a finding weighs: an error stops `build`, a warning does not unless `--strict`, `off` is not reported. */
export type Severity = 'error' | 'warning' | 'off';

/** What is fixed about a code: its severity unless `rules` in `site.yaml` says otherwise, and what it means. */
export interface CatalogueEntry {
  readonly severity: Exclude<Severity, 'off'>;
  /** Whether `rules` in `site.yaml` may change the severity; a broken file cannot be waved through. */
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
  'file-too-large': broken('The file is larger than a note can be.'),
  'not-utf-8': broken('The file is not UTF-8 text.'),
  'control-character': broken('The file holds a control character, such as NUL.'),
  'outside-content': broken('A symbolic link leaves the content folder.'),
  'bad-file-name': broken('A file or folder of notes has a name that cannot be an id.'),
  'name-differs-in-case': broken('Two files have names that differ only in case.'),
  'unexpected-file': doubtful('A file lies where nothing reads it.'),
  // Frontmatter
  'no-frontmatter': broken('A note does not start with `---`.'),
  'unterminated-frontmatter': broken('The closing `---` is missing.'),
  'frontmatter-language': broken('Frontmatter is in a language other than YAML.'),
  'malformed-yaml': broken('The YAML cannot be read.'),
  'duplicate-key': broken('A key stands twice in one mapping.'),
  'yaml-alias': broken('The YAML uses an anchor and an alias.'),
  // Schema
  'missing-key': broken('A required key is missing.'),
  'unknown-key': broken('A key is not part of the format; keys of your own begin with `x-`.'),
  'wrong-type': broken('A value has the wrong type.'),
  'empty-text': broken('A text is empty or blank.'),
  'bad-date': broken('A date is not a day of the calendar in the form `2017-07-25`.'),
  'bad-value': broken('A value is not one of the words that its key takes.'),
  'bad-id': broken('An id is not a slug of `a-z`, `0-9`, `-` and `.`.'),
  'bad-address': broken('A web address is not `http` or `https`.'),
  'date-mismatch': broken('The date differs from the date in the file name.'),
  'series-mismatch': broken('The series differs from the folder of the note.'),
  'quarter-without-period': broken('Neither the file name nor `starts` and `ends` say when a quarter is.'),
  // References
  'unknown-person': doubtful('A person is not in `people.yaml`.'),
  'unknown-team': wrong('A team is not in `teams.yaml`.'),
  'unknown-series': wrong('A series has no file in `series/`.'),
  'unknown-note': wrong('A reference names no note.'),
  'unknown-action': wrong('A reference names no action.'),
  'unknown-decision': wrong('A reference names no decision.'),
  'unknown-question': wrong('A reference names no question.'),
  'unknown-debt': wrong('A reference names no debt.'),
  'unknown-objective': wrong('A reference names no objective, outcome, program or goal.'),
  'unknown-goal': wrong('A reference names no quarterly goal.'),
  'unknown-milestone': wrong('A reference names no milestone of the goal.'),
  'unknown-reference': wrong('A `[[reference]]` or a blocker names nothing.'),
  'unknown-rule': wrong('A waiver or `rules` names no code of this list.'),
  'ambiguous-name': wrong('A name belongs to more than one person or team.'),
  'duplicate-id': wrong('An id is used twice in one namespace.'),
  'follow-up-too-early': wrong('A note follows up something that was opened later.'),
  'follow-up-other-series': wrong('A short id names a record of another series, which needs the full id.'),
  'supersedes-cycle': wrong('Records supersede each other in a circle.'),
  'blocked-cycle': wrong('Actions wait for each other in a circle.'),
  // Judgement
  'done-without-day': doubtful('An action is done and nothing says when.'),
  'done-with-open-actions': doubtful('A note says that an aim is done while actions for it are open.'),
  'dropped-without-reason': doubtful('An action is dropped and nothing says why.'),
  'due-before-opened': doubtful('An action is due before the note that opened it.'),
  'due-far-away': doubtful('An action is due more than five years after its note.'),
  'team-without-part': doubtful('A team is said to be done with something in which it has no part.'),
  'near-duplicate': doubtful('Two open actions read the same and may be one.'),
  'action-without-owner': doubtful('Nobody owns an open action.'),
  'action-without-link': doubtful(
    'An action serves no objective, outcome, program or goal, and does not say `for: none`.',
  ),
  'attendees-missing': doubtful('A note does not say who was there; `attendees: unknown` is an answer.'),
  'action-in-body': doubtful('The text holds an action that is not a record, so nobody can follow it.'),
  // Body
  'dead-link': wrong('A link in the text leads nowhere.'),
  'dead-anchor': wrong('A link in the text names a heading that is not there.'),
  'unsafe-file': wrong('A link in the text leads to a file that a browser would run, such as SVG or HTML.'),
  'link-scheme': wrong('A link in the text has a scheme other than http, https or mailto.'),
  'nesting-too-deep': broken('The text nests quotes, lists or brackets deeper than can be read.'),
} as const satisfies Record<string, CatalogueEntry>;

/** The name of a finding, stable across releases: it stands in `rules`, in waivers and in JSON output. */
export type Code = keyof typeof catalogue;

/** True for a text that names a code. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}

/** What the catalogue says of a code. */
export function entryOf(code: Code): CatalogueEntry {
  return catalogue[code];
}
