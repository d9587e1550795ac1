import { execFile } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where Node keeps what it compiled: a tenth of the time of each build is to compile the same modules. */
const compiled = join(root, 'node_modules/.cache/compiled');

/** The day on which the sites of the tests are built: one that every test may count from. */
export const builtOn = '2026-01-15';

/** What a build said, and how it ended. */
export interface Built {
  readonly code: number;
  readonly said: string;
}

/** What may differ from the usual build of a test. */
interface BuildOptions {
  /** The day, given by the option, while the environment says another. */
  readonly today?: string;
  /** Neither the option nor the environment says a day: it is that of `site.yaml`, or of the clock. */
  readonly isDayOfSite?: boolean;
  /** The folder of the project, where it is a changed copy. */
  readonly project?: string;
}

/**
 * Runs the build as a user does, in a process of its own, from a content folder into a folder. The environment says
 * the day unless the options say otherwise.
 */
export async function build(
  out: string,
  content = 'content',
  { today, isDayOfSite, project = root }: BuildOptions = {},
): Promise<Built> {
  const { NODE_ENV, VITEST, MODE, DEV, PROD, SSR, BASE_URL, SOURCE_DATE_EPOCH, ...env } = process.env;
  const day = `${Date.parse(`${today ? '2012-02-29' : builtOn}T12:00Z`) / 1000}`;
  const argv = ['scripts/build.ts', '--out', out, ...(today ? ['--today', today] : [])];
  try {
    const { stdout, stderr } = await run(process.execPath, argv, {
      cwd: project,
      env: {
        ...env,
        CONTENT_DIR: content,
        ...(!isDayOfSite && { SOURCE_DATE_EPOCH: day }),
        TZ: 'UTC',
        NODE_COMPILE_CACHE: compiled,
      },
    });
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    return { code: codeOf(error), said: `${error}` };
  }
}

/** The same, where anything but a whole site is a failure of the test. */
export async function buildWhole(out: string, content?: string, options?: BuildOptions): Promise<void> {
  const { code, said } = await build(out, content, options);
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${said}`);
}

/** Copies the project without its content into an empty folder, so that a test can change its source. */
export async function copyProject(folder: string): Promise<void> {
  const copied = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  await Promise.all(copied.map((name) => cp(join(root, name), join(folder, name), { recursive: true })));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
}

function codeOf(error: unknown): number {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : 1;
}
