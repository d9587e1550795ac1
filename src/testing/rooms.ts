/**
 * The rooms of a layer, from the ground up: what a room may import of its own layer besides itself and `lines`, which
 * holds what many rooms share. A room names only rooms above it in this list, so nothing imports in a circle.
 */
export type Rooms = Readonly<Record<string, readonly string[]>>;

/** The rooms of `core/views`. */
export const viewRooms: Rooms = {
  lines: [],
  link: [],
  mention: [],
  later: [],
  dependency: [],
  ledger: ['later'],
  'in-text': [],
  topic: ['in-text'],
  note: ['link', 'mention', 'dependency', 'in-text', 'topic'],
  measure: [],
  aim: ['later', 'measure'],
  search: ['link', 'mention', 'topic', 'note'],
  blockers: ['dependency', 'note'],
  debt: ['note'],
  action: ['mention', 'dependency', 'later', 'ledger', 'blockers'],
  decision: ['mention', 'action', 'dependency'],
  agenda: ['dependency', 'topic', 'decision', 'aim'],
  'follow-through': ['dependency', 'ledger'],
  series: ['link', 'later', 'note', 'follow-through'],
  people: ['mention', 'later', 'note', 'aim', 'blockers', 'debt'],
  feeds: ['people'],
  report: ['dependency', 'ledger', 'aim', 'people'],
  books: ['aim'],
  calendar: [],
  trace: ['ledger', 'aim'],
  moved: ['mention'],
  'as-of': ['ledger', 'aim'],
  live: ['dependency', 'ledger', 'aim', 'search'],
  home: ['later', 'dependency', 'aim', 'blockers', 'series'],
};

/** The rooms of `core/text`. */
export const textRooms: Rooms = {
  lines: [],
  preview: [],
  link: [],
  topic: [],
  action: [],
  agenda: [],
  aim: [],
  'as-of': [],
  books: ['preview', 'aim'],
  calendar: [],
  decision: ['preview'],
  debt: [],
  'follow-through': [],
  ledger: [],
  moved: [],
  people: [],
  series: [],
  trace: [],
  trackers: [],
  note: ['aim'],
  home: ['note'],
  report: ['aim', 'decision'],
  search: ['aim', 'note', 'decision'],
  terminal: ['aim', 'books'],
};

/** The rooms of `core/exports`. */
export const exportRooms: Rooms = {
  lines: [],
  agenda: [],
  events: [],
  findings: [],
  feeds: [],
  ledger: [],
  note: [],
  report: [],
  trace: [],
  twin: [],
  sitemap: [],
  api: ['events'],
};

/** The rooms of `core/graph`: the passes of linking. */
export const graphRooms: Rooms = {
  linking: [],
  former: ['linking'],
  registry: ['linking'],
  record: ['linking'],
  topic: ['linking', 'registry'],
  aim: ['linking', 'registry'],
  mention: ['linking'],
  history: ['linking', 'registry', 'record'],
  judge: ['linking', 'record'],
  rules: ['linking', 'record', 'aim', 'history'],
};

/** The rooms of `markup`. */
export const markupRooms: Rooms = {
  lines: [],
  frame: [],
  ledger: [],
  aim: [],
  later: ['aim'],
  'as-of': ['frame', 'aim'],
  trace: [],
  'follow-through': [],
};

/** The rooms of `components`. */
export const componentRooms: Rooms = {
  later: [],
  lines: ['later'],
  link: [],
  mention: [],
  frame: ['later'],
  record: ['mention', 'later', 'frame'],
  topic: ['mention', 'frame', 'record'],
  'in-text': ['mention', 'later', 'frame', 'record', 'topic'],
  charts: [],
  action: ['later'],
  measure: ['charts'],
  debt: ['mention', 'frame', 'record', 'charts'],
  aim: ['later', 'frame', 'measure'],
  'as-of': ['frame'],
  blockers: ['frame'],
  books: ['frame'],
  calendar: ['frame'],
  trackers: ['mention', 'frame'],
  decision: ['frame'],
  agenda: ['topic', 'frame', 'decision'],
  'follow-through': ['frame', 'charts'],
  ledger: ['frame'],
  note: ['link', 'mention', 'record', 'topic', 'in-text', 'later', 'frame', 'charts'],
  'long-note': ['frame'],
  people: ['later', 'frame'],
  report: ['frame'],
  series: ['link', 'later', 'frame', 'note'],
  trace: ['frame', 'charts', 'aim'],
  home: ['later', 'aim', 'series'],
};
