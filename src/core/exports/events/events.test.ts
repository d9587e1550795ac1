import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFolder } from '../../../disk/content-folder.ts';
import { awkward } from '../../../testing/awkward.ts';
import { aContent } from '../../../testing/builders.ts';
import { generateArchive } from '../../../testing/generate/archive.ts';
import { linkArchive } from '../../graph/link.ts';
import { linkWithoutTexts } from '../../graph/link-entries.ts';
import { withPlans } from '../../graph/planned.ts';
import { published } from '../../graph/publish.ts';
import type { Archive } from '../../model/archive.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { ContentFolder } from '../../model/finding/source.ts';
import type { Content } from '../../model/registry.ts';
import { bodyCutter } from '../../parse/line/cut/cut-body.ts';
import { readArchive } from '../../reading.ts';
import { quarterPages } from '../../views/aim/quarter-page.ts';
import { asOf } from '../../views/as-of/as-of.ts';
import { ledgerFacets } from '../../views/ledger/facets.ts';
import { recordLineOn } from '../../views/lines/record-line.ts';
import { printData } from '../lines/data-file.ts';
import { contentOfEvents } from './content.ts';
import { type EventsData, eventsFile } from './file.ts';

const builtOn = '2026-01-15';
/** A day later than every note, so that no note is planned. */
const lastDay = '2999-12-31';
const nobody = { drafts: false, private: false };

/** The published file, as a program reads it. */
const fileOf = (archive: Archive): EventsData =>
  JSON.parse(printData(eventsFile, archive, ({ id }) => `/${id}/`));

/** The archive of a day, as linked by a build of that day. */
const linked = (content: Content, day: Day) =>
  linkArchive(published(content, nobody, day, bodyCutter(content.site)), day).archive;

/** The archive of a past day, as linked from the events. */
const relinked = (content: Content, day: Day) => linkWithoutTexts(withPlans(content, day), day);

/** Everything that pages say of a day as text, but for the text of notes and registries, which events do not hold. */
function shown(archive: Archive): string {
  const { quarter, ...rest } = asOf(archive);
  const all = {
    ...rest,
    facets: ledgerFacets(archive, rest.ledger.rows),
    decided: [...archive.decisions, ...archive.questions].map(recordLineOn(archive.today)),
    quarters: quarterPages(archive).map(({ body, notes, ...page }) => ({
      ...page,
      notes: notes.items.map(({ lede, ...line }) => line),
    })),
    current: quarter?.ref,
  };
  return JSON.stringify(all, undefined, 1);
}

/** The content of notes, and the days on which something could be known. */
interface Case {
  readonly content: Content;
  readonly days: readonly Day[];
}

const caseOf = (folder: ContentFolder): Case => {
  const { content: written } = readArchive(folder, lastDay);
  const content = published(written, nobody, lastDay, bodyCutter(written.site));
  const days = [...new Set(content.notes.map(({ date }) => date))].sort();
  return { content, days };
};

const cases = new Map<string, Case>();

beforeAll(async () => {
  const demo = await readContentFolder('content');
  if (!demo) throw new Error('The demo is not there.');
  const made = (notes: number, seed: number) => ({
    files: generateArchive({ notes, seed }),
    assets: [],
    findings: [],
  });
  cases.set('the demo', caseOf(demo));
  cases.set('a generated archive', caseOf(made(60, 3)));
  cases.set('another generated archive', caseOf(made(30, 11)));
  cases.set('what is awkward', {
    content: awkward,
    days: ['2017-06-01', '2017-06-05', '2017-06-12', '2017-06-25', '2017-07-03', '2017-07-10', '2017-09-30'],
  });
});

const names = ['the demo', 'a generated archive', 'another generated archive', 'what is awkward'];
const found = (name: string): Case => cases.get(name) ?? { content: aContent({}), days: [] };

describe.each(names)('the events of %s', (name) => {
  it('give the same result for today as the static pages', () => {
    const { content } = found(name);
    const archive = linked(content, builtOn);
    const told = contentOfEvents(fileOf(archive));
    expect(shown(relinked(told, builtOn))).toBe(shown(archive));
    expect(archive.actions.length).toBeGreaterThan(3);
  });

  it('give, for each date of a note and the day before, the same result as the build of that day', () => {
    const { content, days } = found(name);
    const told = contentOfEvents(fileOf(linked(content, builtOn)));
    expect(days.length).toBeGreaterThan(4);
    for (const day of days.flatMap((stop) => [addDays(stop, -1), stop])) {
      expect(shown(relinked(told, day)), day).toBe(shown(linked(content, day)));
    }
  }, 60_000);
});
