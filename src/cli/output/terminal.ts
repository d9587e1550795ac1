import { styleText } from 'node:util';
import type { Terminal } from '../../core/exports/ledger/table.ts';
import type { Tone } from '../../core/text/lines/status.ts';
import type { Effects } from '../effects.ts';

const colours: Readonly<Partial<Record<Tone, Parameters<typeof styleText>[0]>>> = {
  progress: 'blue',
  blocked: 'magenta',
  done: 'green',
  overdue: 'yellow',
  muted: 'dim',
};

/** Returns the terminal of a command. For a file it has neither width nor colours. */
export function terminalOf(
  { stdout: screen }: Pick<Effects, 'stdout'>,
  { toFile }: { readonly toFile: boolean },
): Terminal {
  const paint = (tone: Tone, text: string) => {
    const colour = screen.colours && !toFile ? colours[tone] : undefined;
    return colour === undefined ? text : styleText(colour, text, { validateStream: false });
  };
  return { paint, ...(!toFile && screen.columns !== undefined && { columns: screen.columns }) };
}
