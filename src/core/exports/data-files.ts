import type { DataFile } from './data-file.ts';
import { eventsFile } from './events-file.ts';

/** The files of data that the site publishes. A new one is added here. */
export const dataFiles: readonly DataFile[] = [eventsFile];
