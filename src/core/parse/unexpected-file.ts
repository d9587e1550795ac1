import type { Finding } from '../model/finding/finding.ts';
import { nearest } from '../model/finding/nearest.ts';

const folders: readonly string[] = ['series', 'programs', 'quarters', 'notes', 'pages'];
const roots: readonly string[] = ['site.yaml', 'people.yaml', 'teams.yaml'];

/** What to say of a file that nothing reads. */
export function unexpectedFile(path: string): Finding {
  return {
    code: 'unexpected-file',
    path,
    spot: 'whole',
    message: `Unexpected file \`${path}\`, expected notes in \`notes/<series>/\`, or a file of \`series/\`, \`programs/\`, \`quarters/\` or \`pages/\`.`,
    hint: hintFor(path),
  };
}

function hintFor(path: string): string | undefined {
  const [top = '', ...rest] = path.split('/');
  if (rest.length === 0) {
    const root = nearest(
      top.replace(/\.ya?ml$/i, ''),
      roots.map((name) => name.replace('.yaml', '')),
    );
    return root === undefined || !/\.ya?ml$/i.test(top) ? undefined : `rename it to \`${root}.yaml\``;
  }
  if (/^pages\/.+\.mdx$/.test(path)) return `move it to \`pages/${rest.at(-1)}\``;
  if (/\.mdx$/i.test(path)) return 'only `pages/` may hold MDX; make it a `.md` file';
  if (/\.(?:MD|markdown)$/.test(path)) return 'give it the ending `.md`';
  const folder = nearest(top, folders);
  return folder === undefined || folder === top ? undefined : `move it to \`${[folder, ...rest].join('/')}\``;
}
