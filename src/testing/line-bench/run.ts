import { join } from 'node:path';
import { newCommand, runCommand } from '../../cli/command.ts';
import { type Effects, type ExitCode, exitCodes } from '../../cli/effects.ts';
import { type Registration, registrations } from './archive.ts';
import { isMet } from './figures.ts';
import { type Row, requirementTable, tallyTable } from './print.ts';
import { readCorpus } from './readings.ts';
import { shapeNames, shapes } from './shape.ts';
import { type NoteTallies, sumOf, talliesOf } from './tally.ts';
import { corpusOf, type TrueNote, truthsIn } from './truth.ts';

/** Effects of `bench-lines` besides the usual ones. */
interface LineBenchEffects extends Effects {
  /** Returns the text of a file, or nothing if there is none. */
  readText(path: string): Promise<string | undefined>;
}

const registrationNames: Readonly<Record<Registration, string>> = {
  registry: 'all (people.yaml)',
  attendees: 'all (only attendees)',
  nothing: 'all (nobody)',
};

/**
 * `bench-lines`: compares the records that are read from the lines of real notes with what a person found in them. Exit
 * 0, 1 if a figure is not as required, or 2.
 */
export function runBenchLines(argv: readonly string[], effects: LineBenchEffects): Promise<ExitCode> {
  const command = newCommand(
    'bench-lines',
    'Measure how records in the lines of real notes are read.',
    effects,
  )
    .argument('<folder>', 'corpora: a folder of notes each, and truth.jsonl beside them')
    .option('--slips', 'list what was missed or wrong')
    .addHelpText(
      'after',
      '\nPrints a table of each corpus and shape of line. The rows of one corpus are read with a people.yaml of the names' +
        '\nin its truth. The last rows say what changes with attendees alone, and with no names at all.' +
        '\nExit codes: 0 all as required, 1 a figure is not as required, 2 the command failed.',
    );
  return runCommand(command, argv, effects, async () => {
    const notes = await readNotes(command.args[0] ?? '', effects);
    const corpora = [...Map.groupBy(notes, corpusOf)].sort();
    const tallied = (registration: Registration) =>
      corpora.map(([corpus, own]) => ({ corpus, tallies: talliesOfCorpus(own, registration) }));
    const known = tallied('registry');
    const rows: Row[] = known.flatMap(({ corpus, tallies }) => [
      ...byShape(corpus, tallies),
      { corpus, shape: 'all', tally: totalOf(tallies) },
    ]);
    const all = known.flatMap(({ tallies }) => tallies);
    rows.push(...byShape('all', all));
    for (const registration of registrations) {
      const tallies = registration === 'registry' ? known : tallied(registration);
      const tally = totalOf(tallies.flatMap((one) => one.tallies));
      rows.push({ corpus: registrationNames[registration], shape: 'all', tally });
    }
    const total = totalOf(all);
    effects.out(`${tallyTable(rows)}\n${requirementTable(total)}`);
    if (command.opts<{ slips?: true }>().slips) {
      for (const { what, file, line, text } of all.flatMap(({ slips }) => slips))
        effects.out(`${what}\t${file}:${line}\t${text}\n`);
    }
    return isMet(total) ? exitCodes.clean : exitCodes.errors;
  });
}

function talliesOfCorpus(notes: readonly TrueNote[], registration: Registration): readonly NoteTallies[] {
  const { people, readings } = readCorpus(notes, registration);
  return readings.map((reading) => talliesOf(reading, people));
}

function totalOf(tallies: readonly NoteTallies[]) {
  return sumOf(tallies.flatMap((one) => [...one.byShape.values()]));
}

/** A row for each shape that a corpus has. */
function byShape(corpus: string, tallies: readonly NoteTallies[]): readonly Row[] {
  return shapes.flatMap((shape) => {
    const tally = sumOf(tallies.flatMap((one) => one.byShape.get(shape) ?? []));
    const isEmpty = tally.marked + tally.right + tally.wrong + tally.falseRecords === 0;
    return isEmpty ? [] : [{ corpus, shape: shapeNames[shape], tally }];
  });
}

async function readNotes(folder: string, { readText }: LineBenchEffects): Promise<readonly TrueNote[]> {
  const truth = await readText(join(folder, 'truth.jsonl'));
  if (truth === undefined) throw new Error(`There is no ${join(folder, 'truth.jsonl')}.`);
  return Promise.all(
    truthsIn(truth).map(async (one) => {
      const text = await readText(join(folder, one.file));
      if (text === undefined) throw new Error(`There is no ${join(folder, one.file)}.`);
      return { ...one, markdown: text.replaceAll(/\r\n?/g, '\n') };
    }),
  );
}
