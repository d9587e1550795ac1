import { holdInView } from './hold-in-view.ts';

const heading = ':is(h1, h2, h3, h4, h5, h6)';

/**
 * Goes to the first mark of the place that a result opens, where it is below the first screen of that place: the section
 * of the anchor, or the whole page without one. What folds it away is opened. It stays in view while the page settles. A
 * reload keeps the place of the reader.
 */
export function goToFound(root: HTMLElement, hash: string): void {
  const [navigation] = performance.getEntriesByType('navigation');
  if (navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate') return;
  // After the browser went to the anchor, which it does with the next frame.
  requestAnimationFrame(() => setTimeout(() => goToMark(root, placeOf(hash))));
}

function goToMark(root: HTMLElement, place: Element | null): void {
  // Lists of contents repeat headings.
  const marks = [...root.querySelectorAll('mark')].filter((one) => !one.closest('nav'));
  const mark = marks.find((one) => isIn(one, place, root) && (isShown(one) || foldsAround(one).length > 0));
  if (!mark) return;
  for (const fold of foldsAround(mark)) fold.open = true;
  holdInView(() => bring(mark, place), place !== null);
}

/** Shows a mark that is out of view: below the start of its place, or in the middle where it is further down. */
function bring(mark: Element, place: Element | null): void {
  const { top, bottom } = mark.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const start = place?.getBoundingClientRect().top ?? -scrollY;
  // The styles let the browser scroll smoothly, past all of a long text.
  if (place && top >= start && bottom - start <= innerHeight)
    place.scrollIntoView({ block: 'start', behavior: 'instant' });
  else mark.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function placeOf(hash: string): Element | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** Whether a mark is in the place, or below it up to the next heading with an anchor. */
function isIn(mark: Element, place: Element | null, root: HTMLElement): boolean {
  if (!place || place.contains(mark)) return true;
  const isBelow = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (!place.matches(heading) || !isBelow(place, mark)) return false;
  const next = [...root.querySelectorAll(`${heading}[id]`)].find((one) => isBelow(place, one));
  return !next || isBelow(mark, next);
}

function isShown(mark: Element): boolean {
  return mark.getClientRects().length > 0;
}

/** The closed folds that hide a mark, from the inmost one outwards. */
function foldsAround(mark: Element): readonly HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  for (let around = mark.parentElement; around; around = around.parentElement)
    if (
      around instanceof HTMLDetailsElement &&
      !around.open &&
      mark.closest('summary')?.parentElement !== around
    )
      folds.push(around);
  return folds;
}
