import { type Code, entryOf } from '../../core/model/finding/catalogue.ts';
import { switchableCodes } from '../only-rules.ts';

/**
 * The rules that generated notes keep: every error, and these warnings. A new warning is not among them until the
 * generators are made to keep it.
 */
export const keptRules: readonly Code[] = [
  ...switchableCodes.filter((code) => entryOf(code).severity === 'error'),
  'action-in-body',
  'action-without-link',
  'action-without-owner',
  'attendees-missing',
  'date-far-ahead',
  'done-with-open-actions',
  'done-without-day',
  'dropped-without-reason',
  'due-before-opened',
  'due-before-start',
  'due-far-away',
  'near-duplicate',
  'team-without-part',
  'unexpected-file',
  'unknown-person',
];
