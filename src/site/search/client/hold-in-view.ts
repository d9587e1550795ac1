/** What tells that a reader took over. */
const byReader = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** How long the layout of a loaded page may still move: fonts and pictures that come late, folds that open slowly. */
const settling = 5000;

/**
 * Brings a place into view, and again while the page settles, until the reader moves: fonts and pictures change the
 * layout, and a browser that scrolls smoothly to an anchor goes on after it was sent elsewhere. Without an anchor nothing
 * but the layout moves the page, so that scrolling is the reader's.
 */
export function holdInView(bring: () => void, hasAnchor: boolean): void {
  const held = new AbortController();
  const { signal } = held;
  let height = document.body.offsetHeight;
  const layout = new ResizeObserver(() => {
    if (document.body.offsetHeight === height) return;
    height = document.body.offsetHeight;
    bring();
  });
  signal.addEventListener('abort', () => layout.disconnect());
  for (const name of byReader)
    addEventListener(name, () => held.abort(), { signal, capture: true, passive: true });
  if (hasAnchor) for (const name of ['scroll', 'scrollend']) addEventListener(name, bring, { signal });
  bring();
  layout.observe(document.body);
  setTimeout(() => held.abort(), settling);
}
