import type { FormatKey } from './format-keys.ts';

/** Why a key is not in the data, or not in the search. */
export interface Reasons {
  readonly data?: string;
  readonly search?: string;
}

const forReading = 'It says how texts are read.';
const forCheck = 'It is for `check`, which runs before a build.';
const ofSite = 'It holds for the whole site.';

const ofKeys: Readonly<Record<string, Reasons>> = {
  'Notes series': {
    data: 'The folder gives it, and `series` is in the data.',
    search: 'The folder gives it.',
  },
  'People aliases': { data: 'Notes write them, and the data has ids.' },
  'Teams aliases': { data: 'Notes write them, and the data has ids.' },
  'Site title': { search: ofSite },
  'Site description': { data: 'It is for search engines.', search: ofSite },
  'Site url': { search: ofSite },
  'Site language': { data: 'Values have a language if it is another one.', search: ofSite },
  'Site fiscalYearStart': { search: 'The titles of quarters follow from it.' },
  'Site today': { data: 'It is `asOf` of each file, also without it.', search: ofSite },
  'Site noindex': { data: 'It is for search engines.', search: ofSite },
  'Site removed': { data: forCheck, search: 'What it names is gone.' },
  'Site editUrl': { data: 'It makes links of pages.', search: ofSite },
  'Site markers': { search: forReading },
  'Site markers.action': { search: forReading },
  'Site markers.decision': { search: forReading },
  'Site markers.question': { search: forReading },
  'Site markers.debt': { search: forReading },
  'Site markers.topic': { search: forReading },
  'Site rules': { data: forCheck, search: forCheck },
  'Site rules.<code>': { data: forCheck, search: forCheck },
  'Site periods.word': { search: ofSite },
  'Site periods': { search: ofSite },
  'Site trackers.pattern': { search: 'The ids that it finds are in the search.' },
  'Site trackers.url': { search: 'The ids are in the search, not their addresses.' },
};

const isPrivate = 'What is private is in no file.';

/** Why a key is not in the data or the search, by reason: a key without one has to be there. */
export function reasonsOf({ file, at, key }: FormatKey): Reasons {
  if (key === 'visibility') return { data: isPrivate, search: isPrivate };
  return ofKeys[`${file.head} ${at}`] ?? {};
}
