import { join } from 'node:path';
import { readBytes } from './file.ts';

/** Returns the base path of a built site, as its pages give it. `/` if nothing was built. */
export async function publishedBase(out: string): Promise<string> {
  const bytes = await readBytes(join(out, '404.html'));
  const script = / src="([^"]*\/)theme\.js"/.exec(new TextDecoder().decode(bytes))?.[1];
  return script ?? '/';
}
