import type { Finding } from '../model/finding/finding.ts';
import type { Content } from '../model/registry.ts';

/**
 * Returns the findings, of which the first one on each broken file says what is not judged because of it. Otherwise a
 * single mistake would hide others without notice.
 */
export function withUnjudged(
  findings: readonly Finding[],
  { broken, registriesBroken }: Pick<Content, 'broken' | 'registriesBroken'>,
): readonly Finding[] {
  const left = new Map(
    broken
      .filter(({ records }) => records === undefined)
      .map(({ id, path }) => [path, `References into \`${head(id)}\` are`]),
  );
  if (registriesBroken) for (const path of ['people.yaml', 'teams.yaml']) left.set(path, 'Names are');
  return findings.map((finding) => {
    const what = left.get(finding.path);
    if (what === undefined) return finding;
    left.delete(finding.path);
    return { ...finding, message: `${finding.message} ${what} not judged until this is mended.` };
  });
}

/** The series, program or quarter of an id. */
function head(id: string): string {
  return id.split('/', 1)[0] ?? id;
}
