// Cuts the fonts of the printed documents (room notices) to what they need, into target/classes/notices/fonts.
//
// A PDF viewer copies text by asking the font which character a glyph stands for. Where two characters share a glyph
// (高 and the radical ⾼), it may answer with the wrong one, and nobody can search for the word any more. So every
// glyph keeps exactly one character here, and the radicals and compatibility characters go.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, '../../../../target/classes/notices/fonts');
const find = createRequire(import.meta.url).resolve;

// ligatures and kerning would merge ——, vertical metrics and hints are not used on paper
const dropTables = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'VORG', 'vhea', 'vmtx', 'gasp', 'STAT', 'DSIG'];

const unwanted = [
  [0x1100, 0x11ff], [0x3130, 0x318f], [0xa960, 0xa97f], [0xac00, 0xd7ff], [0xffa0, 0xffdc], // Hangul
  [0x2e80, 0x2fdf], [0xf900, 0xfaff], [0x2f800, 0x2fa1f], // radicals and compatibility characters
];
// twelve code points among the compatibility characters are characters of their own
const wanted = new Set([0xfa0e, 0xfa0f, 0xfa11, 0xfa13, 0xfa14, 0xfa1f, 0xfa21, 0xfa23, 0xfa24, 0xfa27, 0xfa28, 0xfa29]);
const unified = (c) => wanted.has(c) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0x20000 && c <= 0x323af);
// of two other characters with one glyph the lower stays, but for these
const preferred = new Set([0x3000, 0x2013, 0x3008, 0x3009, 0xff0f, 0xff5e]);

/** Character → glyph, from the font's format 12 table. */
function characters(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.length);
  const tables = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16);
  const cmap = view.getUint32(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') + 8);
  const glyphs = new Map();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 8 + i * 8);
    if (view.getUint16(table) !== 12) continue;
    for (let g = 0; g < view.getUint32(table + 12); g++) {
      const group = table + 16 + g * 12;
      const [from, to, glyph] = [0, 4, 8].map((o) => view.getUint32(group + o));
      for (let c = from; c <= to; c++) glyphs.set(c, glyph + c - from);
    }
  }
  return glyphs;
}

/** The characters to keep: no unwanted ones, and one for each glyph; a few rare 汉字 share theirs and all stay. */
function keep(glyphs) {
  const byGlyph = new Map();
  const kept = [];
  for (const c of [...glyphs.keys()].sort((a, b) => a - b)) {
    if (!wanted.has(c) && unwanted.some(([from, to]) => c >= from && c <= to)) continue;
    if (unified(c)) kept.push(c);
    else if (!byGlyph.has(glyphs.get(c)) || preferred.has(c)) byGlyph.set(glyphs.get(c), c);
  }
  return [...kept, ...byGlyph.values()];
}

// The characters of GB 2312, which most papers get by with: a font costs every paper by how many it has.
const usual = new Set([...new TextDecoder('gb2312').decode(Uint8Array.from({ length: 87 * 94 * 2 }, (_, i) =>
  0xa1 + (i % 2 ? (i >> 1) % 94 : Math.floor((i >> 1) / 94))))].map((c) => c.codePointAt(0)));
const isUsual = (c) => c < 0x3400 || c > 0xf8ff && c < 0x20000 || usual.has(c);

async function cut(source, name, filter = () => true) {
  const font = await readFile(find(source));
  const kept = keep(characters(font)).filter(filter);
  const text = kept.map((c) => String.fromCodePoint(c)).join('');
  const cutFont = await subsetFont(font, text, { targetFormat: 'truetype', noLayoutClosure: true, noHinting: true, dropTables });
  await writeFile(join(out, name), cutFont);
  return new Set(kept);
}

await mkdir(out, { recursive: true });
const serif = '@expo-google-fonts/noto-serif-sc';
const common = new Set();
for (const [file, name] of [['400Regular/NotoSerifSC_400Regular', 'serif'], ['700Bold/NotoSerifSC_700Bold', 'serif-bold']]) {
  const source = `${serif}/${file}.ttf`;
  for (const c of await cut(source, `${name}.ttf`, isUsual)) common.add(c);
  for (const c of await cut(source, `${name}-more.ttf`, (c) => c === 0x20 || !isUsual(c))) common.add(c);
}
// characters of names that the Chinese font lacks, such as 𠮷
await cut('@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf', 'rare.ttf',
  (c) => c === 0x20 || (c >= 0x3400 && !common.has(c)));
