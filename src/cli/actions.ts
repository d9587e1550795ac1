import { InvalidArgumentError, Option } from 'commander';
import { actionsFile } from '../core/exports/api/actions.ts';
import { actionsCsv } from '../core/exports/ledger/csv.ts';
import type { ListedActions } from '../core/exports/ledger/listed-action.ts';
import { actionsMarkdown } from '../core/exports/ledger/markdown.ts';
import { actionsTable } from '../core/exports/ledger/table.ts';
import { siteAddress } from '../core/exports/lines/address.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import type { Archive } from '../core/model/archive.ts';
import { groupHead } from '../core/text/ledger/group-head.ts';
import { sortOf } from '../core/views/ledger/address.ts';
import { type LedgerAnswer, ledgerAnswer } from '../core/views/ledger/answer.ts';
import { settled } from '../core/views/ledger/final-filter.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { type GroupKey, groupKeys, type LedgerSort, sortKeys } from '../core/views/ledger/shape.ts';
import { byUrgency } from '../core/views/ledger/urgency.ts';
import { type ActionOptions, askingOptions, filterOf, withPresentName } from './action-query.ts';
import { newCommand, runCommand } from './command.ts';
import { type ExitCode, exitCodes } from './effects.ts';
import { terminalOf } from './output/terminal.ts';
import { printOut } from './output/write-out.ts';
import { type PublishedOptions, publishedOptions, readPublished } from './read-published.ts';
import type { ReportEffects } from './report.ts';

interface Options extends ActionOptions, PublishedOptions {
  readonly sort?: LedgerSort;
  readonly group: GroupKey;
  readonly format: (typeof formats)[number];
}

const formats = ['table', 'json', 'csv', 'md'] as const;

/** `actions`: the ledger in the terminal, filtered, sorted and grouped as on the site. Exit 0, 1 or 2. */
export function runActions(argv: readonly string[], effects: ReportEffects): Promise<ExitCode> {
  const command = newCommand('actions', 'List actions with their current status.', effects);
  for (const option of askingOptions()) command.addOption(option);
  command
    .addOption(
      new Option(
        '--sort <column>',
        `sort by a column, prefix - to reverse: ${sortKeys.join(', ')}`,
      ).argParser(readSort),
    )
    .addOption(
      withPresentName('group', new Option('--group <by>', 'group rows by').choices(groupKeys)).default(
        'none',
      ),
    )
    .addOption(new Option('--format <format>', 'output format').choices(formats).default('table'))
    .addHelpText('after', help);
  for (const option of publishedOptions()) command.addOption(option);

  return runCommand(command, argv, effects, async () => {
    const options = command.opts<Options>();
    const read = await readPublished(effects, options);
    if ('exit' in read) return read.exit;
    const { archive } = read;
    const { rows, facets } = ledger(archive);
    const filter = settled(filterOf(options, archive), facets);
    const { group, sort } = options;
    const answer = ledgerAnswer(
      byUrgency(rows, archive.today),
      { filter, group, ...(sort && { sort }) },
      facets,
    );
    const text = printed(options, answer, archive, effects);
    await printOut(text, options, effects);
    if (answer.total === 0) effects.err('No matching actions.\n');
    return exitCodes.clean;
  });
}

function printed(
  { format, out, group }: Options,
  { groups }: LedgerAnswer,
  archive: Archive,
  effects: ReportEffects,
): string {
  const addressOf: Parameters<typeof actionsMarkdown>[1] = (ref) =>
    siteAddress(archive.site, effects.pathOf(ref));
  const lists = groups.map(
    ({ of, rows }): ListedActions => ({
      ...(group !== 'none' && { head: groupHead(of) }),
      lines: rows.map(({ line }) => line),
    }),
  );
  switch (format) {
    case 'csv':
      return actionsCsv(lists, addressOf);
    case 'md':
      return actionsMarkdown(lists, addressOf);
    case 'json':
      return `${printData(actionsFile, { ...archive, actions: foundIn(lists, archive) }, addressOf)}\n`;
    case 'table':
      return actionsTable(lists, terminalOf(effects, { toFile: out !== undefined }));
  }
}

/** Returns the actions of the lists in order, each once. */
function foundIn(lists: readonly ListedActions[], { find }: Archive): Archive['actions'] {
  const ids = new Set(lists.flatMap(({ lines }) => lines.map(({ ref }) => ref.id)));
  return [...ids].flatMap((id) => find.action(id) ?? []);
}

function readSort(text: string): LedgerSort {
  const sort = sortOf(text);
  if (sort === undefined)
    throw new InvalidArgumentError(`Expected one of ${sortKeys.join(', ')}, with - in front to reverse.`);
  return sort;
}

const help = `
Filters combine with "and". Their names match the address of /actions/. The default status is open.
--format json is api/actions.json of the site with only these actions.

  npm run -s actions -- --owner dan --status open
  npm run -s actions -- --program p6 --overdue --sort due
  npm run -s actions -- --series deployment-pipeline --carried 3 --group owner --format md
  npm run -s actions -- --status any --quarter 2017-18-q1 --format csv --out q1.csv

Reads the folder in CONTENT_DIR (default: content). Leaves out drafts, and private notes
unless --private is given.
Exit codes: 0 success, 1 errors in the notes, 2 the command failed.`;
