/** One face of the site: what the style sheet calls it, and the package that holds its letters. */
export interface Face {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** One weight, or the lightest and the boldest of a variable face. */
  readonly weight: number | readonly [number, number];
  readonly from: string;
  /** The name of a file in `from`, for the given range of the package. */
  readonly source: (range: 'latin' | 'latin-ext') => string;
  /** The start of the name of each file that is made of it. */
  readonly name: string;
}

/** Some of the letters of a face. A browser fetches its file only for a page that shows one of them. */
export interface Letters {
  /** The end of the name of the file. The commonest letters have none. */
  readonly name: string;
  readonly source: 'latin' | 'latin-ext';
  /** First and last code point of each run, both included. */
  readonly runs: readonly (readonly [number, number])[];
}

const stix = {
  family: 'STIX Two Text',
  from: '@fontsource/stix-two-text',
};

/** Every face that the style sheets name. Public Sans holds the weights from text to bold, and nothing lighter. */
export const faces: readonly Face[] = [
  {
    ...stix,
    style: 'normal',
    weight: 400,
    source: (range) => `stix-two-text-${range}-400-normal.woff2`,
    name: 'stix-two-text-400',
  },
  {
    ...stix,
    style: 'italic',
    weight: 400,
    source: (range) => `stix-two-text-${range}-400-italic.woff2`,
    name: 'stix-two-text-400-italic',
  },
  {
    ...stix,
    style: 'normal',
    weight: 600,
    source: (range) => `stix-two-text-${range}-600-normal.woff2`,
    name: 'stix-two-text-600',
  },
  {
    family: 'Public Sans Variable',
    style: 'normal',
    weight: [400, 700],
    from: '@fontsource-variable/public-sans',
    source: (range) => `public-sans-${range}-wght-normal.woff2`,
    name: 'public-sans',
  },
];

const run = (first: number, last = first) => [first, last] as const;

/** What an English page is made of: ASCII, and the signs that our own words use. */
const common = [
  run(0x20, 0x7e),
  run(0xa0),
  run(0xa7),
  run(0xb7),
  run(0xd7),
  run(0x2011),
  run(0x2013, 0x2014),
  run(0x2018, 0x201a),
  run(0x201c, 0x201e),
  run(0x2022),
  run(0x2026),
  run(0x20ac),
  run(0x2212),
];

/** The runs of the packages, which their own style sheets state (`unicode-range`). */
const latin = [
  run(0x0, 0xff),
  run(0x131),
  run(0x152, 0x153),
  run(0x2bb, 0x2bc),
  run(0x2c6),
  run(0x2da),
  run(0x2dc),
  run(0x304),
  run(0x308),
  run(0x329),
  run(0x2000, 0x206f),
  run(0x20ac),
  run(0x2122),
  run(0x2191),
  run(0x2193),
  run(0x2212),
  run(0x2215),
  run(0xfeff),
  run(0xfffd),
];
const latinExt = [
  run(0x100, 0x2ba),
  run(0x2bd, 0x2c5),
  run(0x2c7, 0x2cc),
  run(0x2ce, 0x2d7),
  run(0x2dd, 0x2ff),
  run(0x304),
  run(0x308),
  run(0x329),
  run(0x1d00, 0x1dbf),
  run(0x1e00, 0x1e9f),
  run(0x1ef2, 0x1eff),
  run(0x2020),
  run(0x20a0, 0x20ab),
  run(0x20ad, 0x20c0),
  run(0x2113),
  run(0x2c60, 0x2c7f),
  run(0xa720, 0xa7ff),
];

/** The letters, rarest first: of two faces that hold a letter, a browser takes the last. */
export const letters: readonly Letters[] = [
  { name: '-latin-ext', source: 'latin-ext', runs: latinExt },
  { name: '-latin', source: 'latin', runs: withoutCommon(latin) },
  { name: '', source: 'latin', runs: common },
];

/** The code points of runs, in order. */
export function pointsOf(runs: Letters['runs']): readonly number[] {
  return runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
}

/** The runs without those of the commonest letters, so that no letter is sent twice. */
function withoutCommon(runs: Letters['runs']): Letters['runs'] {
  const known = new Set(pointsOf(common));
  const left: (readonly [number, number])[] = [];
  for (const point of pointsOf(runs)) {
    if (known.has(point)) continue;
    const last = left.at(-1);
    if (last?.[1] === point - 1) left[left.length - 1] = [last[0], point];
    else left.push([point, point]);
  }
  return left;
}
