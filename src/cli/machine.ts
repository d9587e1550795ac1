import { readToday, stopwatch } from '../disk/clock.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import type { Effects } from './effects.ts';

/** The effects of this machine, for the scripts. */
export function machineEffects(): Effects {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    interactive: process.stderr.isTTY === true,
    // no-color.org: whoever sets it, to whatever, wants none.
    colours: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    ...(process.stdout.isTTY && { columns: process.stdout.columns }),
    // Read when a command asks, which then says in its own way where the environment names no day.
    get today() {
      return readToday(process.env);
    },
    stopwatch,
    readContentFolder,
  };
}
