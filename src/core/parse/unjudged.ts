import type { Finding } from '../model/finding/finding.ts';
import { notJudged } from '../model/finding/identity.ts';
import type { Content } from '../model/registry.ts';

/**
 * Returns the findings, of which the first one on each broken file says what is not judged because of it. Otherwise a
 * single mistake would hide others without notice.
 */
export function withUnjudged(
  findings: readonly Finding[],
  { broken, registriesBroken }: Pick<Content, 'broken' | 'registriesBroken'>,
): readonly Finding[] {
  const left = new Map<string, string | undefined>(
    broken.filter(({ records }) => records === undefined).map(({ id, path }) => [path, head(id)]),
  );
  if (registriesBroken) for (const path of ['people.yaml', 'teams.yaml']) left.set(path, undefined);
  return findings.map((finding) => {
    if (!left.has(finding.path)) return finding;
    const message = notJudged(finding.message, left.get(finding.path));
    left.delete(finding.path);
    return { ...finding, message };
  });
}

/** The series, program or quarter of an id. */
function head(id: string): string {
  return id.split('/', 1)[0] ?? id;
}
