import type { Code } from '../core/model/finding/catalogue.ts';

/** The codes with a hint that cannot be followed to the letter, by the reason. All other hints can be pasted. */
export const hintsByThought: Readonly<Record<string, readonly Code[]>> = {
  'only the author knows what to write': [
    'action-without-link',
    'action-without-owner',
    'attendees-missing',
    'bad-date',
    'bad-file-name',
    'bad-id',
    'bad-value',
    'date-far-ahead',
    'done-without-day',
    'dropped-without-reason',
    'due-before-opened',
    'due-far-away',
    'duplicate-id',
    'empty-text',
    'link-scheme',
    'quarter-without-period',
    'unexpected-file',
    'unsafe-file',
    'yaml-alias',
  ],
  'the author has to choose': [
    'blocked-cycle',
    'done-with-open-actions',
    'duplicate-key',
    'follow-up-too-early',
    'near-duplicate',
    'supersedes-cycle',
    'team-without-part',
  ],
  'it is an edit in two places': ['action-in-body', 'unknown-key', 'unknown-rule'],
  'it says how to write what is there': [
    'control-character',
    'frontmatter-language',
    'malformed-yaml',
    'nesting-too-deep',
    'no-frontmatter',
    'unterminated-frontmatter',
  ],
};
