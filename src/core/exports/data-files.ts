import { actionsFile } from './actions-file.ts';
import type { DataFile } from './data-file.ts';
import { decisionsFile } from './decisions-file.ts';
import { eventsFile } from './events-file.ts';
import { goalsFile } from './goals-file.ts';
import { graphFile } from './graph-file.ts';
import { notesFile } from './notes-file.ts';
import { objectivesFile } from './objectives-file.ts';
import { peopleFile } from './people-file.ts';
import { questionsFile } from './questions-file.ts';

/** The files of data that the site publishes. A new one is added here. */
export const dataFiles: readonly DataFile[] = [
  notesFile,
  actionsFile,
  decisionsFile,
  questionsFile,
  objectivesFile,
  goalsFile,
  peopleFile,
  eventsFile,
  graphFile,
];
