import { eventsFile } from '../events/file.ts';
import type { DataFile } from '../lines/data-file.ts';
import { actionsFile } from './actions.ts';
import { booksFile } from './books.ts';
import { debtFile } from './debt.ts';
import { decisionsFile } from './decisions.ts';
import { goalsFile } from './goals.ts';
import { graphFile } from './graph.ts';
import { notesFile } from './notes.ts';
import { objectivesFile } from './objectives.ts';
import { peopleFile } from './people.ts';
import { proposalsFile } from './proposals.ts';
import { questionsFile } from './questions.ts';
import { topicsFile } from './topics.ts';
import { trackersFile } from './trackers.ts';

/** The files of data that the site publishes. A new one is added here. */
export const dataFiles: readonly DataFile[] = [
  notesFile,
  actionsFile,
  decisionsFile,
  questionsFile,
  debtFile,
  proposalsFile,
  topicsFile,
  objectivesFile,
  goalsFile,
  peopleFile,
  trackersFile,
  booksFile,
  eventsFile,
  graphFile,
];
