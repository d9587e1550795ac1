import type { RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';

/**
 * The events of meetings that did not speak of a record. They look alike for all records of one status, and in a
 * long series there are far more of them than of any other event, so each is made once.
 */
export class Silences {
  readonly #events = new Map<LinkedNote, Map<string, RecordEvent>>();

  /** The event of a meeting that found a record in this status and said nothing of it. */
  of(note: LinkedNote, status: string): RecordEvent {
    let ofNote = this.#events.get(note);
    if (!ofNote) {
      ofNote = new Map();
      this.#events.set(note, ofNote);
    }
    const known = ofNote.get(status);
    if (known) return known;
    const event: RecordEvent = { kind: 'not-mentioned', day: note.note.date, note, status };
    ofNote.set(status, event);
    return event;
  }
}
