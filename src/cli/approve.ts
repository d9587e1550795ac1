import { join } from 'node:path';
import type { Day } from '../core/model/day/day.ts';
import { approvedText } from '../core/parse/approval/approved-text.ts';
import { printedPath } from '../disk/content-path.ts';
import type { FileEffects } from './baseline-file.ts';
import { newCommand, runCommand } from './command.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { named } from './named.ts';
import { problemsText } from './output/findings.ts';
import { type ReadNotes, readNotes } from './read-notes.ts';
import { onDay, todayOption } from './today.ts';

interface Options {
  readonly by?: string;
  readonly dryRun?: true;
  readonly today?: Day;
}

/** Effects of `approve` besides those of `check`: it writes into the notes. */
type ApproveEffects = Effects & Pick<FileEffects, 'replaceText'>;

/**
 * `approve`: sets the status of notes to `approved` and keeps a digest in each, so that a later change without an amendment
 * is a finding. All notes are read before the first is written. Exit 0, 1 (errors in a note) or 2.
 */
export function runApprove(argv: readonly string[], effects: ApproveEffects): Promise<ExitCode> {
  const command = newCommand('approve', 'Approve notes, and keep a digest of each in it.', effects)
    .argument('<notes...>', 'ids (`ops/2026-01-12`) or paths of notes')
    .option('--by <person>', 'who approved them')
    .option('--dry-run', 'write nothing')
    .addOption(todayOption())
    .addHelpText(
      'after',
      '\nReads the folder in CONTENT_DIR (default: content).' +
        '\nWrites `status: approved` and `approval:` into the frontmatter, and changes no other byte. Run it again after' +
        '\nan amendment. `check` reports an approved note that changed without one (approved-note-changed).' +
        '\nExit codes: 0 approved, 1 a note has errors or is planned, 2 the command failed.',
    );

  return runCommand(command, argv, effects, async () => {
    const { by, dryRun, today } = command.opts<Options>();
    const notes = await readNotes(onDay(effects, today));
    if (!notes) return exitCodes.failed;
    const { archive, content } = notes.reading;
    const person =
      by === undefined
        ? undefined
        : named(by, {
            kind: 'person',
            find: (name) => archive.find.person(name),
            ids: archive.people.map(({ id }) => id),
          });
    const paths = new Set(command.args.map((name) => pathOf(name, notes)));
    const errors = notes.reading.diagnostics.filter(
      ({ path, severity }) => severity === 'error' && paths.has(path),
    );
    if (errors.length > 0) {
      effects.err(problemsText(notes, errors, effects));
      return exitCodes.errors;
    }
    const wanted = content.notes.filter(({ path }) => paths.has(path));
    const ahead = wanted.filter(({ status, date }) => status === 'planned' || date > archive.today);
    if (ahead.length > 0) {
      effects.err(ahead.map(({ id }) => `\`${id}\` is planned, so it cannot be approved.\n`).join(''));
      return exitCodes.errors;
    }
    const approved = wanted.map((note) => {
      const file = notes.contents.files.find(({ path }) => path === note.path);
      const text = file && approvedText(file, { on: archive.today, ...(person && { by: person.id }) });
      if (!text) throw new Error(`cannot write an approval into ${note.path}.`);
      return { note, ...text };
    });
    for (const { note, text, isUnchanged } of approved) {
      const path = join(notes.folder, note.path);
      if (isUnchanged) {
        effects.out(`${printedPath(path)} is approved already, and unchanged.\n`);
        continue;
      }
      if (!dryRun) await effects.replaceText(path, text);
      effects.out(`${dryRun ? 'Would approve' : 'Approved'} ${printedPath(path)}\n`);
    }
    return exitCodes.clean;
  });
}

/** The path of a note that is named by its id or by its path. Throws if there is none. */
function pathOf(name: string, { folder, contents }: ReadNotes): string {
  const written = name.replaceAll('\\', '/').replace(/\.md$/, '');
  const below = written.lastIndexOf('notes/');
  const isPath = name.endsWith('.md') || written.startsWith(folder);
  const id = isPath && below !== -1 ? written.slice(below + 'notes/'.length) : written;
  const ids = contents.files.flatMap(({ path }) => /^notes\/(.+)\.md$/.exec(path)?.[1] ?? []);
  return named(id, {
    kind: 'note',
    find: (one) => (ids.includes(one) ? `notes/${one}.md` : undefined),
    ids,
  });
}
