import { Option } from 'commander';
import { siteAddress } from '../core/exports/lines/address.ts';
import {
  digestDocument,
  periodDocument,
  type ReportDocument,
  reportDocument,
} from '../core/exports/report/document.ts';
import { reportHtml } from '../core/exports/report/html.ts';
import { reportJson } from '../core/exports/report/json.ts';
import { reportMarkdown } from '../core/exports/report/markdown.ts';
import type { Archive } from '../core/model/archive.ts';
import type { Day } from '../core/model/day/day.ts';
import type { Ref } from '../core/model/ref.ts';
import { personRef, teamRef } from '../core/views/lines/ref.ts';
import { digest } from '../core/views/report/digest.ts';
import type { ReportPeriod } from '../core/views/report/period.ts';
import { periodReports, periodSubjects } from '../core/views/report/period-reports.ts';
import { report } from '../core/views/report/report.ts';
import type { FileEffects } from './baseline-file.ts';
import { newCommand, runCommand } from './command.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { named } from './named.ts';
import { printOut } from './output/write-out.ts';
import { type PublishedOptions, publishedOptions, readPublished } from './read-published.ts';
import { defaultSince, type ReportScope, subjectOf } from './report-scope.ts';
import { readDay } from './today.ts';

interface Options extends ReportScope, PublishedOptions {
  readonly since?: Day;
  readonly until?: Day;
  readonly format: keyof typeof printers;
}

/** Effects of `report` besides those of `check`: addresses of the site, and a file to write. */
export interface ReportEffects extends Effects, FileEffects {
  /** Returns the path of an object below the site's root. */
  pathOf(ref: Pick<Ref, 'kind' | 'id' | 'onNote'>): string;
}

const printers = { md: reportMarkdown, html: reportHtml, json: reportJson };
const scopes = ['program', 'series', 'person', 'team'];

/** `report`: prints the changes of a period with their sources, or the digest of one person. Exit 0, 1 or 2. */
export function runReport(argv: readonly string[], effects: ReportEffects): Promise<ExitCode> {
  const command = newCommand('report', 'Print the changes of a period with their sources.', effects);
  for (const scope of scopes) {
    const others = scopes.filter((other) => other !== scope);
    command.addOption(new Option(`--${scope} <id>`, descriptions[scope]).conflicts(others));
  }
  command
    .addOption(new Option('--since <day>', 'first day (default: see below)').argParser(readDay))
    .addOption(new Option('--until <day>', 'last day (default: today)').argParser(readDay))
    .addOption(new Option('--format <format>', 'output format').choices(Object.keys(printers)).default('md'))
    .addHelpText('after', help);
  for (const option of publishedOptions()) command.addOption(option);

  return runCommand(command, argv, effects, async () => {
    const options = command.opts<Options>();
    const read = await readPublished(effects, options);
    if ('exit' in read) return read.exit;
    const { archive } = read;
    const { today } = archive;
    const until = options.until === undefined || options.until > today ? today : options.until;
    if (options.since !== undefined && options.since > until) {
      throw new Error(`--since ${options.since} is after --until ${until}.`);
    }
    const since = options.since ?? defaultSince(options, until, archive);
    const document = documentOf(options, { since, until }, archive);
    const text = printers[options.format](document, (ref) => siteAddress(archive.site, effects.pathOf(ref)));
    await printOut(text, options, effects);
    return exitCodes.clean;
  });
}

function documentOf(scope: ReportScope, period: ReportPeriod, archive: Archive): ReportDocument {
  const { people, teams, find, site } = archive;
  const party =
    scope.person !== undefined
      ? personRef(named(scope.person, { kind: 'person', find: find.person, ids: people.map(({ id }) => id) }))
      : scope.team !== undefined
        ? teamRef(named(scope.team, { kind: 'team', find: find.team, ids: teams.map(({ id }) => id) }))
        : undefined;
  if (party) return digestDocument(digest(party, archive, period), site);
  const subject = subjectOf(scope, archive);
  return subject
    ? reportDocument(report(subject, period), site)
    : periodDocument(periodReports(periodSubjects(archive), period), site);
}

const descriptions: Readonly<Record<string, string>> = {
  program: 'actions for a program or anything below it',
  series: 'what a series opened and reported',
  person: 'digest of one person’s actions',
  team: 'digest of one team’s actions',
};

const help = `
Without --program, --series, --person or --team the report covers every program. It starts with the quarter of --until,
a digest 14 days before. Both days are included. The latest possible --until is today. Leaves out drafts, and private
notes unless --private is given.

  npm run -s report -- --program p6 --since 2017-07-01 --until 2017-09-30
  npm run -s report -- --person dan --format html --out dan.html
  npm run -s report -- --series deployment-pipeline --format json

Reads the folder in CONTENT_DIR (default: content).
Exit codes: 0 success, 1 errors in the notes, 2 the command failed.`;
