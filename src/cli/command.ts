import { Command, CommanderError } from 'commander';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';

/** Returns a command that prints through the effects and never ends the process. */
export function newCommand(name: string, description: string, effects: Effects): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .version(effects.version, '--version', 'print the version')
    .exitOverride()
    .allowExcessArguments(false)
    .showHelpAfterError('(add --help for the options)')
    .configureOutput({ writeOut: (text) => effects.out(text), writeErr: (text) => effects.err(text) });
}

/** Parses the arguments and runs the command. Help exits with 0, a wrong option or an exception with 2. */
export async function runCommand(
  command: Command,
  argv: readonly string[],
  effects: Effects,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    command.parse(argv, { from: 'user' });
    return await run();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
    effects.err(`Error: ${error instanceof Error ? error.message : String(error)}\n`);
    return exitCodes.failed;
  }
}
