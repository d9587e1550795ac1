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
    ...headOf(1),
    context: contextSchema,
    events: z
      .array(eventSchema)
      .describe(
        'By date, then by note, then in the order of the note. The status on any day follows from the events up to it.',
      ),
  })
  .describe(
    'Everything that the published notes report on actions, decisions, questions, debt and aims, in order. The text of the notes is not included. A missing key means: not mentioned.',
  );

/** The file of events. */
export interface EventsData {
  readonly version: number;
  readonly asOf: Day;
  readonly context: EventContext;
  readonly events: readonly NoteEvent[];
}

/** The events in order. They suffice to compute the status on any day. */
export const eventsFile: DataFile = {
  name: 'events',
  title: 'Events in order',
  version: 1,
  schema,
  contents: (archive) => ({ context: contextOf(archive), events: eventsOf(archive) }),
};
