import { type Code, entryOf, type Severity } from '../model/finding/catalogue.ts';
import type { Note } from '../model/note.ts';
import type { Content, RulesEntry } from '../model/registry.ts';

/** What may change the severity of a finding in a file: the waivers of its note, and the rules of its series and site. */
interface Rulings {
  readonly waivers?: Note['waivers'];
  readonly series?: RulesEntry;
  readonly site?: RulesEntry;
}

/**
 * Returns the severity of a code in a file. A waiver of the note wins, then the rules of its series, then those of the
 * site. Broken files are always errors. The check and the pages ask here, so that no page reports what is waived.
 */
export function severityOf(code: Code, { waivers = [], series, site }: Rulings): Severity {
  const { severity, configurable } = entryOf(code);
  if (!configurable) return severity;
  if (waivers.some(({ rule }) => rule === code)) return 'off';
  return ruled(series, code) ?? ruled(site, code) ?? severity;
}

/** The severity that rules give to a code. Codes are keys as written, so none is inherited from a prototype. */
function ruled(rules: RulesEntry | undefined, code: Code): Severity | undefined {
  return rules && Object.hasOwn(rules, code) ? rules[code] : undefined;
}

/** Returns a function that gives the severity of a code in a file of the content folder. `rules` are the site's. */
export function severities(
  { notes, series, broken }: Pick<Content, 'notes' | 'series' | 'broken'>,
  rules: RulesEntry,
): (code: Code, path: string) => Severity {
  const rulesOf = new Map(series.map((entry) => [entry.id, entry.rules]));
  const read = [...notes, ...broken.flatMap(({ part }) => part?.note ?? [])];
  const byPath = new Map(
    read.map(({ path, seriesId, waivers }) => [
      path,
      { waivers, series: rulesOf.get(seriesId), site: rules },
    ]),
  );
  return (code, path) => severityOf(code, byPath.get(path) ?? { site: rules });
}
