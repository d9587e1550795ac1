import type { Archive, Find } from '../model/archive.ts';
import { by } from '../model/compare.ts';
import type { Day } from '../model/day/day.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { Proposal } from '../model/record.ts';
import type { Content } from '../model/registry.ts';
import { Trackers } from '../model/trackers.ts';
import { linkCheckIns } from './aim/check-ins.ts';
import { rollUp } from './aim/roll-up.ts';
import { linkFollowUps } from './history/follow-ups.ts';
import { foldRecords } from './history/histories.ts';
import { linkLineage } from './history/lineage.ts';
import { findIn } from './linking/find.ts';
import type { Linking, Peopled, Reader, WithNotes } from './linking/linking.ts';
import { Names } from './linking/names.ts';
import { linkWords } from './mention/linked-words.ts';
import { spellLabels } from './mention/spelled-labels.ts';
import { linkBlocking } from './record/blocking.ts';
import { linkRecords } from './record/links.ts';
import { openRecords } from './record/opened-records.ts';
import { supersede } from './record/superseded.ts';
import { linkGoals } from './registry/goals.ts';
import { linkNotes, linkPeopleOfNotes } from './registry/notes.ts';
import { linkPrograms } from './registry/programs.ts';
import { linkSeries } from './registry/series.ts';

/** The reader of published events. They are checked, so nothing judges them. */
const eventReader: Reader = { personId: (name) => name };

/**
 * Links content whose texts are not known, such as that of published events. Without the pass over texts, a page that
 * links in the browser fetches less.
 */
export function linkWithoutTexts(content: Content, today: Day): Archive {
  const { linked, find } = linkFrontmatter(content, today, eventReader);
  spellLabels(linked, find, undefined);
  linkWords(linked, find, undefined);
  return archiveOf(linked, find, []);
}

/** Links everything but the texts. */
export function linkFrontmatter(
  content: Content,
  today: Day,
  reader: Reader,
): { linked: Peopled; noted: WithNotes; find: Find } {
  const findings: Finding[] = [];
  const judge = reader.judge?.(content, findings);
  const linking: Linking = {
    content,
    today,
    findings,
    names: new Names(content, judge, reader),
    trackers: new Trackers(content.site.trackers),
    judge,
  };
  const planned = linkGoals(linkPrograms(linking));
  const noted = linkNotes(linkSeries(planned));
  const opened = openRecords(noted);
  const followUps = linkFollowUps(opened);
  const superseding = linkLineage(linkRecords(opened), followUps);
  const folded = foldRecords(superseding, followUps);
  supersede(folded, followUps);
  linkBlocking(folded);
  const linked = linkPeopleOfNotes(linkCheckIns(folded));
  rollUp(folded);
  return { linked, noted, find: findIn(opened) };
}

/** Returns the archive, with its lists in order, and without topics: published events have none. */
export function archiveOf(linking: Peopled, find: Find, texts: Archive['texts']): Archive {
  const { content, names, quarters, records } = linking;
  const all = records.all();
  const notes = [...linking.notes.values()];
  return {
    site: content.site,
    today: linking.today,
    notes: notes.filter(({ note }) => !note.plan),
    planned: notes.filter(({ note }) => note.plan),
    series: [...linking.series.values()],
    people: [...names.people.values()].sort(byId),
    teams: [...names.teams.values()].sort(byId),
    programs: linking.programs,
    quarters: quarters.all(),
    actions: all.filter((record) => record.kind === 'action'),
    decisions: all.filter((record) => record.kind === 'decision'),
    questions: all.filter((record) => record.kind === 'question'),
    debt: all.filter((record) => record.kind === 'debt'),
    proposals: [...records.proposals.values()].sort(byDayProposed),
    texts,
    topics: [],
    find,
  };
}

const byDayProposed = by<Proposal>(
  ({ note }) => note.note.date,
  ({ id }) => id,
);
const byId = by<{ readonly id: string }>(({ id }) => id);
