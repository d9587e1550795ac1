import * as z from 'zod';
import type { Day } from '../../model/day/day.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { contextOf } from './context.ts';
import { contextSchema } from './context-schema.ts';
import type { NoteEvent } from './event.ts';
import type { EventContext } from './event-context.ts';
import { eventsOf } from './events.ts';
import { eventSchema } from './schema.ts';

const schema = z
  .strictObject({
    ...headOf(2),
    context: contextSchema,
    events: z
      .array(eventSchema)
      .describe(
        'By day, then by note, then in the order of the note. The events up to a day give the state on that day.',
      ),
  })
  .describe(
    'Every report of the published notes on actions, decisions, questions, debt and aims, in the order in which it became known. The text of the notes is not included. A missing key means: not mentioned.',
  );

/** The content of the file of events. */
export interface EventsData {
  readonly version: number;
  readonly asOf: Day;
  readonly context: EventContext;
  readonly events: readonly NoteEvent[];
}

/**
 * The file of events. They are in the order in which they became known, so the status of any day can be computed from
 * those up to that day.
 */
export const eventsFile: DataFile = {
  name: 'events',
  title: 'Events in order',
  version: 2,
  schema,
  contents: (archive) => ({ context: contextOf(archive), events: eventsOf(archive) }),
};
