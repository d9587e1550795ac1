import type { FormatKey } from './format-keys.ts';

/** Where pages show the keys of a mapping: the address of a page, and the place on it. */
export interface PagePlace {
  readonly page: string;
  readonly place: string;
  /** What the page prints, if it is not the value itself. */
  readonly words?: string;
}

const at = (page: string, place: string): PagePlace => ({ page, place });

const note = '/notes/<series>/<note>/';
const series = '/series/<series>/';
const program = '/programs/<program>/';
const aim = '/programs/<program>/<aim>/';
const quarter = '/quarters/<quarter>/';

/** The place of each mapping, by its file and its path. A mapping without a row has that of the one around it. */
const ofMappings: Readonly<Record<string, PagePlace>> = {
  Notes: at(note, 'head and margin'),
  'Notes objectives': at(note, 'Check-ins'),
  'Notes actions': at('/actions/<series>/<action>/', 'facts and thread'),
  'Notes followUps': at(note, 'Last time'),
  'Notes decisions': at('/decisions/<series>/<decision>/', 'facts and scope'),
  'Notes questions': at('/questions/<series>/<question>/', 'facts'),
  'Notes debt': at(note, 'Debt'),
  'Notes teamUpdates': at(note, 'Updates'),
  'Notes forNextTime': at(note, 'For next time'),
  'Notes links': at(note, 'links'),
  'Notes amendments': at(note, 'About this note'),
  'Notes approval': at(note, 'About this note'),
  'Notes ignore': at(note, 'About this note'),
  'Notes sprint': at(note, 'Sprint'),
  'Notes retro': at(note, 'Retro'),
  'Notes incident': at(note, 'Incident'),
  'Notes incidents': at(note, 'Incident'),
  'Notes timeline': at(note, 'Timeline'),
  'Notes proposals': at(note, 'Proposals'),
  Series: at(series, 'head'),
  'Series links': at(series, 'links'),
  Programs: at(program, 'head'),
  'Programs outcomes': at(aim, 'head'),
  'Programs outcomes.objectives': at(aim, 'head'),
  Quarters: at(quarter, 'head'),
  'Quarters goals': at(quarter, 'the goal'),
  People: at('/people/<person>/', 'head'),
  Teams: at('/teams/<team>/', 'head'),
  Site: at('every page', 'head, foot and links'),
};

const forReading = 'It says how texts are read.';

/** Keys that are shown elsewhere than the keys around them, or in other words, or not at all. */
const ofKeys: Readonly<Record<string, Partial<PagePlace> & { readonly notShown?: string }>> = {
  'Notes assumed': { place: 'beside the date, “≈”', words: 'about' },
  'Notes series': at(note, 'breadcrumb'),
  'Notes objectives.verdict': { words: 'q3 ci result' },
  'Notes actions.assumed': { place: 'beside its days, “≈”', words: 'about' },
  'Notes followUps.needs': {
    ...at('/decisions/<series>/<decision>/', '“No action implements this”, with “yet” if it needs one'),
    words: 'no action implements this',
  },
  'Notes decisions.assumed': { place: 'beside its days, “≈”', words: 'about' },
  'Notes decisions.needs': {
    place: '“No action implements this”, with “yet” if it needs one',
    words: 'no action implements this',
  },
  'Series next': { ...at('/calendar/', 'the month'), words: '19 feb' },
  'Series cancelled': { ...at('/calendar/', 'the month'), words: '26 dec' },
  'Series rules': at(series, 'Rules'),
  'People aliases': { notShown: 'Notes write them, and pages print the name.' },
  'Teams aliases': { notShown: 'Notes write them, and pages print the name.' },
  'Notes approval.digest': { notShown: '`check` compares the note with it.' },
  'Notes approval.amendments': { notShown: '`check` compares the note with it.' },
  'Site fiscalYearStart': { notShown: 'The days and titles of quarters follow from it.' },
  'Site description': at('every page', 'description for search engines, if a page has none of its own'),
  'Site today': { notShown: 'It is the day of all pages. The foot has the day in any case.' },
  'Site noindex': { notShown: 'It is for search engines. The head of each page has it.' },
  'Site removed': { notShown: 'What it names is gone.' },
  'Site editUrl': { notShown: 'It makes the link “Edit” of each page.' },
  'Site markers': { notShown: forReading },
  'Site markers.action': { notShown: forReading },
  'Site markers.decision': { notShown: forReading },
  'Site markers.question': { notShown: forReading },
  'Site markers.debt': { notShown: forReading },
  'Site markers.topic': { notShown: forReading },
  'Site rules': { notShown: 'It is for `check`, which runs before a build.' },
  'Site rules.<code>': { notShown: 'It is for `check`, which runs before a build.' },
  'Site trackers.pattern': { notShown: 'It finds the ids, which are links.' },
  'Site trackers.url': { notShown: 'It makes the addresses of links.' },
};

/** The place on the site of a key: its own, or that of the nearest mapping around it. */
export function placeOf(key: FormatKey): PagePlace & { readonly notShown?: string } {
  const own = ofKeys[`${key.file.head} ${key.at}`];
  const around = placeAround(key);
  if (key.key === 'visibility') return { ...around, notShown: 'What is private is on no page.' };
  if (key.key === 'formerly') return { ...around, place: 'the earlier address, which leads here', ...own };
  return { ...around, ...own };
}

function placeAround({ file, table, at: path }: FormatKey): PagePlace {
  const parts = table.path.split('.');
  const tables = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  const own = table.path === '' ? path : undefined;
  const found = [own, ...tables].flatMap((one) =>
    one === undefined ? [] : (ofMappings[`${file.head} ${one}`] ?? []),
  );
  const [place = ofMappings[file.head]] = found;
  if (!place) throw new RangeError(`No place for ${file.head}`);
  return place;
}
