import type { FileEffects } from '../cli/baseline-file.ts';
import type { Effects } from '../cli/effects.ts';
import type { SourceFile } from '../core/model/finding/source.ts';

/**
 * Effects over texts in memory, with a record of the output. Without files there is no content folder. `disk` holds every
 * other file by its absolute path.
 */
export function fakeEffects(
  files?: readonly SourceFile[],
  env: Record<string, string> = {},
  disk: Record<string, string> = {},
) {
  const printed = { out: '', err: '' };
  const effects: Effects & FileEffects = {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    env,
    stdout: { colours: false },
    stderr: { colours: false },
    version: '1.2.3',
    today: { clock: '2017-09-08' },
    stopwatch: () => () => 0,
    readText: async (path) => disk[path],
    replaceText: async (path, text) => {
      disk[path] = text;
    },
    readContentFolder: async () => files && { files, assets: [], findings: [] },
  };
  return { effects, printed };
}
