import type { Finding } from '../model/finding/finding.ts';
import { type NotJudged, notJudged } from '../model/finding/identity.ts';
import type { Content } from '../model/registry.ts';
import { registryOf } from './unexpected-file.ts';

/**
 * Returns the findings, of which the first one on each broken file says what is not judged because of it. Otherwise a
 * single mistake would hide others without notice.
 */
export function withUnjudged(
  findings: readonly Finding[],
  { broken, registriesBroken }: Pick<Content, 'broken' | 'registriesBroken'>,
): readonly Finding[] {
  const left = new Map<string, NotJudged>();
  for (const { id, path, records, part } of broken) {
    if (records === undefined) left.set(path, { into: head(id), part: part ? 'frontmatter' : 'file' });
    else if (part === undefined && records.length > 0) left.set(path, 'own');
  }
  if (registriesBroken) for (const { path } of findings) if (isRegistryOfNames(path)) left.set(path, 'names');
  return findings.map((finding) => {
    const what = left.get(finding.path);
    if (what === undefined) return finding;
    left.delete(finding.path);
    return { ...finding, message: notJudged(finding.message, what) };
  });
}

/** The series, program or quarter of an id. */
function head(id: string): string {
  return id.split('/', 1)[0] ?? id;
}

/** Whether a file is a registry of names, or was meant as one. */
function isRegistryOfNames(path: string): boolean {
  const registry = path.includes('/') ? undefined : (registryOf(path) ?? path);
  return registry === 'people.yaml' || registry === 'teams.yaml';
}
