import * as z from 'zod';
import { isCancelled } from '../../graph/history/is-meeting.ts';
import type { Archive } from '../../model/archive.ts';
import { questionTerms, reportedTerms } from '../../model/book.ts';
import { recordKinds } from '../../model/entry.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { noteStatuses } from '../../model/status.ts';
import { noteLine, revisedOn } from '../../views/lines/note-line.ts';
import { noteRef } from '../../views/lines/ref.ts';
import { planLines } from '../../views/note/plan.ts';
import { checkInFields, heldFields } from '../events/schema.ts';
import type { AddressOf } from '../lines/address.ts';
import { attendeeIds, attendeesValue, attendeeValue, oneIn, oneOrSeveral } from '../lines/attendees.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { dayValue, idOf, idsOf, type ReadOnly } from '../lines/data-values.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { ifAny } from '../lines/known-names.ts';
import { plainFields } from '../lines/plain-fields.ts';
import { blockShape, blockValues } from './note-blocks.ts';
import { idsIn, pageValue, reportedValue, servesOf, servesValue } from './record-values.ts';

/** The fields of a check-in that are written as in the note. The aim, the goal and the text are written apart. */
const plainOfCheckIn = plainFields(checkInFields, ['ref', 'goal', 'note']);

const checkInValue = z
  .strictObject({
    on: z.string().describe('The program, outcome, objective or goal.'),
    ...fieldShape(plainOfCheckIn),
    by: idOf('The person who reported it, if the note names one.').optional(),
    team: idOf('The team whose work it is.').optional(),
    goal: z
      .string()
      .optional()
      .describe('The quarterly goal it belongs to, or `none` (no goal, on purpose).'),
    reported: reportedValue,
  })
  .describe('A note’s report on an objective, outcome, program or goal.');

/** The fields of a note that are written as in its frontmatter, without the title. */
const plain = plainFields(heldFields, ['title']);

const linkedValues = z.strictObject({
  id: idOf('`<series>/<date>[-<slug>]`: `deployment-pipeline/2017-07-25`.'),
  page: pageValue,
  title: z.string().describe('Title.'),
  day: dayValue,
  revised: dayValue.optional().describe('Date of its latest amendment. Missing if there is none.'),
  status: z
    .enum(noteStatuses)
    .describe(
      'Whether the minutes are a draft, final, or approved. `planned` for a note that says so, or that is dated after the date of the file.',
    ),
  cancelled: z.literal(true).optional().describe('Present if its series cancelled the meeting.'),
  series: idOf('The series it belongs to.'),
  quarter: idOf('Its quarter.'),
  chair: oneOrSeveral('Id of the chair, or the ids of several.').optional(),
  scribe: oneOrSeveral('Id of the scribe, or the ids of several.').optional(),
  attendees: attendeesValue('Ids of attendees').optional(),
  regrets: idsOf('Ids of regrets.').optional(),
  signedUp: z
    .array(attendeeValue)
    .optional()
    .describe('The people who signed up for a planned meeting, as in `attendees`.'),
  lede: z.string().optional().describe('Its first sentences.'),
  serves: servesValue,
  actions: idsOf('Actions it opened.').optional(),
  decisions: idsOf('Decisions it made or proposed.').optional(),
  questions: idsOf('Questions it raised.').optional(),
  debt: idsOf('Debt it added.').optional(),
  proposals: idsOf('Proposals in it.').optional(),
  followUps: idsOf('Earlier records that it mentions.').optional(),
  checkIns: z.array(checkInValue).optional(),
  actionFigures: z
    .partialRecord(z.enum(reportedTerms), z.int().min(1))
    .optional()
    .describe('The number of actions that it opened, closed or reopened, by term. Zeros are left out.'),
  questionFigures: z
    .partialRecord(z.enum(questionTerms), z.int().min(1))
    .optional()
    .describe(
      'The number of questions by term. `asked`, `first-mentioned`, `reopened` and `taken-up` (it was parked) add an open question. `answered` and `parked` subtract one. Zeros are left out.',
    ),
  agenda: z
    .array(
      z.strictObject({
        kind: z.enum([...recordKinds, 'topic', 'proposal', 'aim']).describe('The kind of the item.'),
        text: z.string().describe('Its text.'),
        of: idOf('An earlier record or an aim. Missing for what the note would open.').optional(),
      }),
    )
    .optional()
    .describe('The items of a planned note. Nothing in it has happened.'),
  mentionedBy: idsOf('Notes that mention it.').optional(),
});

const schema = z
  .strictObject({
    ...headOf(2),
    notes: z.array(
      linkedValues
        .extend({ ...fieldShape(plain), ...blockShape })
        .describe('One meeting or review. Its text is on its page.'),
    ),
  })
  .describe('Every published note, by date and id. A missing key means: not recorded.');

/** Every published note, without its text. */
export const notesFile: DataFile = {
  name: 'notes',
  title: 'Notes',
  version: 2,
  schema,
  contents: (archive, addressOf) => ({
    notes: [...archive.notes, ...archive.planned].map((one) => noteValues(one, archive, addressOf)),
  }),
};

function noteValues(
  linked: LinkedNote,
  archive: Archive,
  addressOf: AddressOf,
): ReadOnly<z.input<typeof linkedValues>> {
  const { note: own, attendees } = linked;
  const revised = revisedOn(own, archive.today);
  const mentioned = linked.followUps.flatMap(({ record }) => record?.id ?? []);
  const { figures, questions } = noteLine(linked);
  return {
    id: linked.id,
    page: addressOf(noteRef(linked)),
    title: own.title,
    day: own.date,
    revised: revised === own.date ? undefined : revised,
    ...plainValues(plain, own),
    status: own.status,
    cancelled: isCancelled(linked) ? (true as const) : undefined,
    series: linked.series.id,
    quarter: linked.quarter.id,
    chair: oneIn(linked.chairs.map(({ id }) => id)),
    scribe: oneIn(linked.scribes.map(({ id }) => id)),
    attendees: typeof attendees === 'object' ? attendeeIds(attendees, linked.roles) : attendees,
    regrets: idsIn(linked.regrets),
    signedUp: ifAny(attendeeIds(linked.signedUp ?? [], linked.roles)),
    lede: linked.lede,
    serves: servesOf(linked),
    actions: idsIn(linked.actions),
    decisions: idsIn(linked.decisions),
    questions: idsIn(linked.questions),
    debt: idsIn(linked.debt),
    proposals: idsIn(linked.proposals),
    followUps: ifAny([...new Set(mentioned)]),
    checkIns: ifAny(linked.checkIns.map(checkInValues)),
    actionFigures: withoutZeros(figures),
    questionFigures: withoutZeros(questions),
    agenda: ifAny(planLines(linked, archive).map(({ kind, text, to }) => ({ kind, text, of: to?.id }))),
    mentionedBy: idsIn(linked.mentionedBy),
    ...blockValues(linked),
  };
}

/** Figures without zeros. `undefined` if all are 0. */
function withoutZeros<T extends string>(
  figures: Readonly<Record<T, number>>,
): Partial<Record<T, number>> | undefined {
  const some: Partial<Record<T, number>> = {};
  for (const key in figures) if (figures[key] > 0) some[key] = figures[key];
  return Object.keys(some).length > 0 ? some : undefined;
}

function checkInValues({ entry, aim, by, team, goal }: LinkedNote['checkIns'][number]) {
  return {
    on: aim?.id ?? entry.ref,
    ...plainValues(plainOfCheckIn, entry),
    by: by?.id,
    team: team?.id,
    goal: typeof goal === 'object' ? goal.id : goal,
    reported: entry.note,
  };
}
