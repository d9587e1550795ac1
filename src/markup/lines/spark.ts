import type { Stitches } from '../../core/model/drawings/stitches.ts';
import { sparkPath } from '../../core/text/lines/spark-path.ts';
import { type Element, h } from '../tree.ts';

/** The small thread of a record: one stitch for each meeting. */
export function spark(of: Stitches): Element {
  const { width, run, stitches, shapes } = sparkPath(of);
  const drawn = { fill: 'none', stroke: 'currentColor' };
  const viewBox = `0 0 ${width} 14`;
  return h(
    'svg',
    { class: 'spark', width, height: 14, viewBox, 'aria-hidden': 'true', focusable: 'false' },
    h('path', { class: 'run', ...drawn, d: run }),
    stitches !== '' && h('path', { class: 'stitch', ...drawn, d: stitches }),
    h('path', { d: shapes }),
  );
}
