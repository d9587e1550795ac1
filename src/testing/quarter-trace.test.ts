import { describe, expect, it } from 'vitest';
import type { Action } from '../core/model/record.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { quarterFlows } from '../core/views/aim/quarter-flow.ts';
import { isBlockedOn } from '../core/views/lines/blockers.ts';
import { isOverdue } from '../core/views/lines/due.ts';
import { drawnStatus, traceCounts } from '../core/views/trace/counts.ts';
import type { TracePlace } from '../core/views/trace/data.ts';
import { traceIndex } from '../core/views/trace/index.ts';
import { traceSections } from '../core/views/trace/sections.ts';
import { traceData } from '../core/views/trace/source.ts';
import { type TraceMatrix, traceMatrix } from '../core/views/trace/trace.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * The trace of a past quarter counts as of its end, like the page of the quarter. Of the actions in the matrix, the
 * same ones are open, overdue and blocked at the end, and done and dropped during the quarter.
 */

const last = '2999-12-31';
const folder = await readContentFolder('examples/harbour');
if (!folder) throw new Error('The second example is missing.');
/** An archive whose goals end without a verdict. A verdict counts for its quarter, also if it is given after its end. */
function withoutVerdicts(content: Content): Content {
  const notes = content.notes.map((note) => ({
    ...note,
    checkIns: note.checkIns.map(({ verdict: _, ...checkIn }) => checkIn),
  }));
  return { ...content, notes };
}

const contents = {
  organisation: readArchive({ files: generateOrganisation(), assets: [], findings: [] }, last).content,
  harbour: withoutVerdicts(readArchive(folder, last).content),
};

function actionsOf({ programs }: TraceMatrix) {
  return [...new Set(programs.flatMap(({ actions }) => actions))];
}

/** Each row of a matrix with the status of its aims and its goal. */
function placesOf({ programs }: TraceMatrix): readonly string[] {
  const named = (place: Pick<TracePlace, 'id' | 'status'> | undefined) => `${place?.id} ${place?.status}`;
  return programs.flatMap((program) =>
    program.parts.flatMap((outcome) =>
      outcome.parts.flatMap((objective) =>
        objective.parts.map(({ goal }) => [program.of, outcome.of, objective.of, goal].map(named).join(', ')),
      ),
    ),
  );
}

/** Each row of a matrix with its actions, in order, with all that the files have of them. */
function rowsOf({ programs, asOf }: TraceMatrix) {
  return programs.flatMap((program) =>
    program.parts.flatMap((outcome) =>
      outcome.parts.flatMap((objective) =>
        objective.parts.map(({ goal, actions, notes, counts }) => ({
          of: [program.of?.id, outcome.of?.id, objective.of?.id, goal?.id],
          actions: actions.map((action) => {
            const { id, label, opened, closed, closedLate, teams } = action;
            return { id, label, status: drawnStatus(action, asOf), opened, closed, closedLate, teams };
          }),
          notes: notes.map(({ id }) => id),
          counts,
        })),
      ),
    ),
  );
}

describe.each([
  ['organisation', '2024-12-31', 100],
  ['organisation', '2025-09-05', 100],
  ['harbour', '2026-10-31', 10],
  ['harbour', '2027-01-31', 30],
] as const)('the trace of past quarters of %s on %s', (name, today, atLeast) => {
  const archive = publishedArchive(contents[name], today, { drafts: true, private: true });
  const index = traceIndex(traceData(archive));
  const flows = [...quarterFlows(archive, archive.quarters)].filter(([{ ends }]) => ends < today);
  const matrixOf = (quarter: string) => traceMatrix(index, { quarter }, today);

  it('has each action in a row of each goal that a note names for it', () => {
    const { programs } = traceMatrix(index, {}, today);
    const rows = programs
      .flatMap(({ parts }) => parts.flatMap((outcome) => outcome.parts))
      .flatMap(({ parts }) => parts);
    const shown = new Set(rows.flatMap(({ goal, actions }) => actions.map(({ id }) => `${id} ${goal?.id}`)));
    const counted = archive.actions.filter(({ status }) => status !== 'superseded');
    const named = counted.flatMap(({ id, goals }) => goals.map((goal) => `${id} ${goal.id}`));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((pair) => !shown.has(pair))).toEqual([]);
  });

  it('has the same counts as its page', () => {
    const hasPlace = ({ serves }: Action) => serves.aims.length > 0;
    let compared = 0;
    for (const [{ id, starts, ends }, { carried, closed }] of flows) {
      const open = carried.filter(hasPlace);
      const matrix = matrixOf(id);
      const own = actionsOf(matrix);
      expect(matrix.asOf, id).toBe(ends);
      // Leaves out actions closed before the quarter. They are in the matrix only for its goals.
      const closedIn = own.filter(({ closed: day, closedLate }) => (closedLate ?? day ?? ends) >= starts);
      const { deferred, ...counts } = traceCounts(closedIn, ends);
      const ended = (status: Action['status']) =>
        closed.filter((action) => hasPlace(action) && action.status === status).length;
      expect({ quarter: id, ...counts }).toEqual({
        quarter: id,
        open: open.length,
        overdue: open.filter((action) => isOverdue(action, ends)).length,
        blocked: open.filter((action) => isBlockedOn(action, ends)).length,
        done: ended('done'),
        dropped: ended('dropped'),
      });
      compared += open.length + closedIn.length;
    }
    expect(compared).toBeGreaterThan(atLeast);
  });

  it('counts and lists what the trace of the last day of the quarter did', () => {
    for (const [{ id, ends }] of flows) {
      const then = publishedArchive(contents[name], ends, { drafts: true, private: true });
      const indexThen = traceIndex(traceData(then));
      const matrix = traceMatrix(indexThen, { quarter: id }, ends);
      const [now, before] = [actionsOf(matrixOf(id)), actionsOf(matrix)];
      const idsOf = (actions: typeof now) => actions.map((action) => action.id).sort();
      expect(idsOf(now), id).toEqual(idsOf(before));
      expect({ quarter: id, ...traceCounts(now, ends) }).toEqual({
        quarter: id,
        ...traceCounts(before, ends),
      });
      expect(placesOf(matrixOf(id)), id).toEqual(placesOf(matrix));
      expect(rowsOf(matrixOf(id)), id).toEqual(rowsOf(matrix));
      expect(traceSections(matrixOf(id), index, 16), id).toEqual(traceSections(matrix, indexThen, 16));
    }
  });
});
