import * as z from 'zod';
import { aimRef } from '../../views/lines/ref.ts';
import { trackerIndex } from '../../views/mention/tracker-index.ts';
import { trackerRef } from '../../views/mention/tracker-ref.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { idOf, idsOf } from '../lines/data-values.ts';
import { idsIn, pageValue } from './record-values.ts';

const tracker = z
  .strictObject({
    id: idOf('Id in an outside tracker, as written: `T170482`.'),
    page: pageValue,
    url: z
      .string()
      .optional()
      .describe('Its address in the tracker. Missing if no tracker of the site has it.'),
    tracker: idOf('The name of the tracker.').optional(),
    notes: idsOf('Notes that mention it, oldest first.').optional(),
    records: idsOf('Actions, decisions, questions, debt and proposals that mention it.').optional(),
    goals: idsOf('Quarterly goals that mention it, or have a milestone for it.').optional(),
    texts: idsOf('Programs, quarters and series whose texts mention it.').optional(),
  })
  .describe('A tracker id with everything that mentions it.');

const schema = z
  .strictObject({ ...headOf(1), trackers: z.array(tracker) })
  .describe('Every tracker id that the published notes mention: those with the most notes first.');

/** The file of tracker ids, with everything that mentions them. */
export const trackersFile: DataFile = {
  name: 'trackers',
  title: 'Tracker ids',
  version: 1,
  schema,
  contents: (archive, addressOf) => ({
    trackers: trackerIndex(archive).map(({ id, url, tracker: name, notes, records, goals, texts }) => ({
      id,
      page: addressOf(trackerRef(id)),
      url,
      tracker: name,
      notes: idsIn(notes),
      records: idsIn(records),
      goals: idsIn(goals.map(aimRef)),
      texts: idsIn(texts.map(({ ref }) => ref)),
    })),
  }),
};
