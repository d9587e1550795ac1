import { InvalidArgumentError } from 'commander';
import type { Day } from '../core/model/day/day.ts';
import { newCommand, runCommand } from './command.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { todayOption } from './today.ts';

/** Address and port of a server, and its date. */
interface Listening {
  readonly port: number;
  readonly host?: string;
  /** Date to use as today. If missing, the clock is read at each change. */
  readonly today?: Day;
}

/** Effects of `dev` and `preview`: a server that runs until it is stopped. */
export interface ServeEffects extends Effects {
  serve(listening: Listening): Promise<void>;
}

const descriptions = {
  dev: 'Serve the site while you write: shows drafts and findings, reloads on save.',
  preview: 'Serve the built site.',
} as const;

const exits = 'Exit codes: 0 stopped, 2 could not start.';
const notes = {
  dev: `\nReads the folder in CONTENT_DIR (default: content). Search uses the latest build.\n${exits}`,
  preview: `\nServes dist.\n${exits}`,
} as const;

/** `dev` and `preview`: start a server and leave it running. Exit 0 once it listens, 2 if it cannot. */
export function runServer(
  name: keyof typeof descriptions,
  argv: readonly string[],
  effects: ServeEffects,
): Promise<ExitCode> {
  const command = newCommand(name, descriptions[name], effects)
    .option('--port <number>', 'port to listen on', readPort, 4321)
    .option('--host <address>', 'address to listen on, such as 0.0.0.0 (default: this machine only)')
    .addHelpText('after', notes[name]);
  if (name === 'dev') command.addOption(todayOption());
  return runCommand(command, argv, effects, async () => {
    await effects.serve(command.opts<Listening>());
    return exitCodes.clean;
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Expected a port from 0 to 65535.');
  return port;
}
