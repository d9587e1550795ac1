import type { RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';

/**
 * Cache of `not-mentioned` events. They are equal for all records of one status, and by far the most frequent events,
 * so each is made once.
 */
export class NotMentionedEvents {
  readonly #events = new Map<LinkedNote, Map<string, RecordEvent>>();

  /** Returns the event of a meeting that did not mention a record of this status. */
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
