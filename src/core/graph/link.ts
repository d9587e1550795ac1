import type { Archive } from '../model/archive.ts';
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
import { Aims } from './linking/aims.ts';
import { Broken } from './linking/broken.ts';
import { findIn } from './linking/find.ts';
import type { Linking } from './linking/linking.ts';
import { Names } from './linking/names.ts';
import { Quarters } from './linking/quarters.ts';
import { Records } from './linking/records.ts';
import { linkMentions } from './mention/mentions.ts';
import { linkWaiting } from './record/blocking.ts';
import { judgeSprintGoals, linkRecords } from './record/links.ts';
import { openRecords } from './record/opened-records.ts';
import { supersede } from './record/superseded.ts';
import { linkGoals } from './registry/goals.ts';
import { linkNotes, linkPeopleOfNotes } from './registry/notes.ts';
import { linkPrograms } from './registry/programs.ts';
import { linkSeries } from './registry/series.ts';

/**
 * Links all parsed files into an `Archive` as of `today`. Resolves every reference once, here, so that everything is an
 * object afterwards. The order of the files does not matter. Waived findings are still included.
 */
export function linkArchive(content: Content, today: Day): { archive: Archive; findings: Finding[] } {
  const findings: Finding[] = [];
  const broken = new Broken(content);
  const names = new Names(content, findings);
  const trackers = new Trackers(content.site.trackers);
  const aims = new Aims(broken, findings);
  const programs = linkPrograms(content, aims, names);
  const quarters = new Quarters(content.quarters, content.site.fiscalYearStart, findings);
  linkGoals(quarters.all(), aims, names, trackers, findings);
  const series = linkSeries(content, aims, names);
  const notes = linkNotes(content.notes, series, aims, names, quarters);
  const records = new Records(series, broken, findings);
  const linking: Linking = {
    content,
    today,
    findings,
    broken,
    names,
    trackers,
    aims,
    quarters,
    series,
    notes,
    records,
  };
  openRecords(linking);
  linkRecords(linking);
  linkLineage(linking);
  foldRecords(linking, linkFollowUps(linking));
  supersede(linking);
  linkWaiting(linking);
  linkCheckIns(linking);
  linkPeopleOfNotes(linking);
  judgeSprintGoals(linking);
  rollUp(linking);
  const find = findIn(linking);
  linkMentions(linking, find);
  const all = records.all();
  const archive: Archive = {
    site: content.site,
    today,
    notes: [...notes.values()],
    series: [...series.values()],
    people: [...names.people.values()].sort(byId),
    teams: [...names.teams.values()].sort(byId),
    programs,
    quarters: quarters.all(),
    actions: all.filter((record) => record.kind === 'action'),
    decisions: all.filter((record) => record.kind === 'decision'),
    questions: all.filter((record) => record.kind === 'question'),
    debt: all.filter((record) => record.kind === 'debt'),
    proposals: [...records.proposals.values()].sort(byDayProposed),
    find,
  };
  return { archive, findings };
}

const byDayProposed = by<Proposal>(
  ({ note }) => note.note.date,
  ({ id }) => id,
);
const byId = by<{ readonly id: string }>(({ id }) => id);
