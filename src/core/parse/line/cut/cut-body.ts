import type { Body, Note } from '../../../model/note.ts';
import type { SiteEntry } from '../../../model/registry.ts';
import { Trackers } from '../../../model/trackers.ts';
import { readBody } from '../../body/body.ts';
import { FindTrackerIds } from '../../body/tracker-ids.ts';
import { blankedComments } from '../../body/tree/comments.ts';
import { givenAnchors } from './given-anchors.ts';

/**
 * Returns a function that cuts lines of the file from the text of a note, first and last of each part. What is left is read
 * again, so that nothing known of the text comes from what was cut. No other line moves.
 */
export function bodyCutter({ trackers }: Pick<SiteEntry, 'trackers'>) {
  const ids = new FindTrackerIds(new Trackers(trackers));
  return (note: Note, cut: readonly (readonly [number, number])[]): Body => {
    const { path, title, body, lines = [] } = note;
    const { firstLine } = body;
    // A comment that begins or ends in what is cut would lose its other end.
    const written = blankedComments(body.markdown).split('\n');
    for (const [first, last] of cut) written.fill('', first - firstLine, last - firstLine + 1);
    const source = { path, markdown: written.join('\n'), firstLine, title };
    const left = readBody(source, ids, givenAnchors(note)).body;
    const isRecord = (one: number) => lines.some(({ line, end }) => one >= line && one <= end);
    return { ...left, mentions: left.mentions.filter(({ line }) => !isRecord(line)) };
  };
}
