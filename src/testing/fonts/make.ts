import subsetFont from 'subset-font';
import { type Face, faces, type Letters, letters, pointsOf } from './faces.ts';

/** A file of the folder `src/styles/fonts`, with its bytes. */
export interface FontFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads a file of an installed package. */
export type ReadPackage = (path: string) => Promise<Buffer>;

/** What the styles use: kerning, ligatures, marks, and the figures of tables. Small capitals and the like are left out. */
const features = ['calt', 'ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];

/** OpenType `name`: the copyright and the address of the licence, so that a published copy states them, too. */
const stated = [0, 14];

/**
 * Makes the fonts of the site from the packages: a file for each face and each set of letters, the style sheet that
 * names them, and the licence of each package, which asks to go with every copy (SIL OFL 1.1, condition 2).
 */
export async function makeFonts(read: ReadPackage): Promise<readonly FontFile[]> {
  const fonts: FontFile[] = [];
  for (const some of letters)
    for (const face of faces)
      fonts.push({ name: fileName(face, some), bytes: await subset(face, some, read) });
  const licences: FontFile[] = [];
  for (const from of new Set(faces.map((face) => face.from)))
    licences.push({ name: `${from.split('/').at(-1)}-LICENSE.txt`, bytes: await read(`${from}/LICENSE`) });
  return [...fonts, { name: 'faces.css', bytes: Buffer.from(faceSheet()) }, ...licences];
}

async function subset(face: Face, some: Letters, read: ReadPackage): Promise<Buffer> {
  const whole = await read(`${face.from}/files/${face.source(some.source)}`);
  return subsetFont(whole, String.fromCodePoint(...pointsOf(some.runs)), {
    targetFormat: 'woff2',
    preserveNameIds: stated,
    keepFeatures: features,
    ...(typeof face.weight !== 'number' && {
      variationAxes: { wght: { min: face.weight[0], max: face.weight[1] } },
    }),
  });
}

function faceSheet(): string {
  const rules = letters.flatMap((some) => faces.map((face) => faceRule(face, some)));
  return `/* Made by \`npm run fonts\`. A browser fetches only the files whose letters a page shows. */\n${rules.join('')}`;
}

function faceRule(face: Face, some: Letters): string {
  const weight = typeof face.weight === 'number' ? face.weight : face.weight.join(' ');
  return `@font-face {
  font-family: "${face.family}"; font-style: ${face.style}; font-weight: ${weight}; font-display: swap;
  src: url("./${fileName(face, some)}") format("woff2");
  unicode-range: ${some.runs.map(unicodeRange).join(', ')};
}
`;
}

const fileName = (face: Face, some: Letters) => `${face.name}${some.name}.woff2`;

/** CSS Fonts 4, `unicode-range`: `U+20-7E`. */
function unicodeRange([first, last]: readonly [number, number]): string {
  const hex = (point: number) => point.toString(16).toUpperCase();
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}
