import { join } from 'node:path';
import { readBytes } from './file.ts';

/** The path below which a built site stands, as the pages of the site say it; `/` where nothing was built. */
export async function publishedBase(out: string): Promise<string> {
  const bytes = await readBytes(join(out, '404.html'));
  const script = / src="([^"]*\/)theme\.js"/.exec(new TextDecoder().decode(bytes))?.[1];
  return script ?? '/';
}
