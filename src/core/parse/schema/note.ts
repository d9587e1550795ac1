import * as z from 'zod';
import type { Note } from '../../model/note.ts';
import { noteKinds, noteStatuses, visibilities } from '../../model/status.ts';
import { action } from './record/action.ts';
import { amendment } from './record/amendment.ts';
import { approval } from './record/approval.ts';
import { attendee } from './record/attendee.ts';
import { checkIn } from './record/check-in.ts';
import { debt } from './record/debt.ts';
import { decision } from './record/decision.ts';
import { followUp } from './record/follow-up.ts';
import { incident } from './record/incident.ts';
import { proposal } from './record/proposal.ts';
import { question } from './record/question.ts';
import { retro } from './record/retro.ts';
import { sprint } from './record/sprint.ts';
import { teamUpdate } from './record/team-update.ts';
import { moment } from './record/timeline.ts';
import { topic } from './record/topic.ts';
import { waiver } from './record/waiver.ts';
import { assumed } from './value/assumed.ts';
import { day } from './value/day.ts';
import { unknown } from './value/figure.ts';
import { formerly } from './value/former.ts';
import { language } from './value/language.ts';
import { link } from './value/link.ts';
import { either, listOf, mapping, type Shape } from './value/mapping.ts';
import { names, oneOrSeveral, serves } from './value/reference.ts';
import { name, text, texts } from './value/text.ts';
import { time } from './value/time.ts';

/** Frontmatter of a note: a note without the parts from its path and body, under the keys of the format. */
export type NoteFrontmatter = Omit<
  Note,
  | 'id'
  | 'path'
  | 'seriesId'
  | 'body'
  | 'lines'
  | 'lostIds'
  | 'recordedNothing'
  | 'extras'
  | 'checkIns'
  | 'waivers'
  | 'signedUp'
  | 'plan'
  | 'plannedTeams'
> & {
  readonly series?: string;
  readonly objectives: Note['checkIns'];
  readonly ignore: Note['waivers'];
};

/** Frontmatter of a note. */
export const note = mapping(
  {
    title: text.describe('The meeting, in a few words.'),
    date: day.describe('The date of the meeting, as in the file name.'),
    assumed: assumed('the record gives no complete date, so `date` is assumed.'),
    time: time
      .optional()
      .describe('When it began: `14:00`, `14:00Z` or `14:00 Europe/Berlin`. Orders the notes of a day.'),
    until: day.optional().describe('The last day of a meeting of several days.'),
    session: text
      .optional()
      .describe('A name that the notes of one meeting share, such as the days of a plenary.'),
    kind: z.enum(noteKinds).default('meeting').describe('What kind of meeting or review it was.'),
    series: name.optional().describe('The series. Optional: the folder gives it.'),
    status: z
      .enum(noteStatuses)
      .default('final')
      .describe(
        '`planned`: an agenda, whose attendees have signed up. Drafts appear in `dev`, never in `build`.',
      ),
    visibility: z
      .enum(visibilities)
      .default('public')
      .describe('`private` keeps the note out of the built site.'),
    language: language
      .optional()
      .describe('The language of the note (BCP 47), if it is not that of the site.'),
    chair: oneOrSeveral.optional().describe('Who led the meeting.'),
    scribe: oneOrSeveral.optional().describe('Who wrote the note.'),
    attendees: either(listOf(attendee), unknown, 'a list or `unknown`')
      .optional()
      .describe('Who was there, or who signed up if it is planned. `unknown` is not the same as `[]`.'),
    guests: texts.describe('People who are in no registry, in words.'),
    regrets: names.describe('Who sent apologies.'),
    for: serves
      .optional()
      .describe(
        'What the actions of this note serve, unless an action has its own `for`. `none`: standalone.',
      ),
    objectives: listOf(checkIn)
      .default([])
      .describe('Check-ins on objectives, outcomes and quarterly goals.'),
    actions: listOf(action).default([]).describe('Actions that this note opens.'),
    followUps: listOf(followUp).default([]).describe('What this note reports about earlier records.'),
    decisions: listOf(decision).default([]).describe('Decisions that this note records.'),
    questions: listOf(question).default([]).describe('Questions that this note opens.'),
    debt: listOf(debt).default([]).describe('Debt that this note records.'),
    teamUpdates: listOf(teamUpdate).default([]).describe('What each team or person reported.'),
    forNextTime: listOf(topic)
      .default([])
      .describe('Topics to park, on every later agenda of the series until a note reports them.'),
    links: listOf(link).default([]).describe('Links to elsewhere.'),
    amendments: listOf(amendment).default([]).describe('Later corrections of this note.'),
    approval: approval
      .optional()
      .describe('Written by `npm run approve`: when the note was approved, and a digest of it.'),
    ignore: listOf(waiver).default([]).describe('Findings that this note accepts, each with its reason.'),
    sprint: sprint.optional().describe('The sprint that the note reviews.'),
    retro: retro.optional().describe('The retro, column by column.'),
    incident: incident.optional().describe('The incident that the note reviews.'),
    incidents: listOf(incident)
      .default([])
      .describe('The incidents that the note reviews, if there are several.'),
    timeline: listOf(moment).default([]).describe('The course of the incident.'),
    proposals: listOf(proposal).default([]).describe('Ideas. They are not actions and are never overdue.'),
    formerly: formerly('series', 'note').describe(
      'Earlier ids of the note, such as `ops/2017-07-25`. Its old address leads here.',
    ),
  } satisfies Shape<NoteFrontmatter>,
  '`key: value` pairs',
);
