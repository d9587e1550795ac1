import { didYouMean, Nearest } from '../../model/finding/nearest.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Blocker } from '../../model/record.ts';
import type { Linking } from '../linking/linking.ts';
import { finding, type Where } from '../linking/where.ts';

/** What something waits for: an action or question, else a team or person, else an id of a tracker. */
export function blockersOf(
  texts: readonly string[],
  note: LinkedNote,
  where: (index: number) => Where,
  linking: Linking,
): Blocker[] {
  return texts.map((text, index) => blockerOf(text, note, where(index), linking));
}

function blockerOf(text: string, note: LinkedNote, where: Where, linking: Linking): Blocker {
  const { records, names, trackers, broken, findings } = linking;
  const record = records.find(text, note.series.id);
  if (record?.kind === 'action') return { kind: 'action', action: record };
  if (record?.kind === 'question') return { kind: 'question', question: record };
  const named = names.named(text);
  if (named.kind === 'person' || named.kind === 'team') return named;
  if (named.kind === 'ambiguous') {
    names.sayAmbiguous(text, named.ids, where);
    return { kind: 'unknown', text };
  }
  if (trackers.takes(text)) return { kind: 'tracker', tracker: trackers.of(text) };
  const home = text.includes('/') ? text.slice(0, text.indexOf('/')) : note.series.id;
  const isJudged = !broken.records(home) && !linking.content.registriesBroken;
  if (isJudged) {
    const message = `Unknown blocker \`${text}\`, expected an action, question, team, person or tracker id.`;
    findings.push(
      finding('unknown-reference', where, message, { hint: didYouMean(near(text, note, linking)) }),
    );
  }
  return { kind: 'unknown', text };
}

function near(text: string, note: LinkedNote, linking: Linking): string | undefined {
  const { records, names } = linking;
  return (
    records.near(['action', 'question'], note.series.id, text) ??
    new Nearest(() => [...names.teams.keys(), ...names.people.keys()]).to(text)
  );
}
