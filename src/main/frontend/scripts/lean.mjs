// Styles of others, without what no page of ours needs: Bootstrap's without the rules of classes that no page and no script of
// ours names, as it comes with every page; the form viewer's without most of its grid, and its calendar in a file of its own.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const NAMED = [join(here, '../src'), join(here, '../../resources/templates')];

/** Every word in the pages and scripts: more than the classes, never less. */
function words() {
  const found = new Set();
  for (const folder of NAMED) {
    for (const file of readdirSync(folder, { recursive: true })) {
      if (!/\.(html|tsx?)$/.test(file)) continue;
      for (const word of readFileSync(join(folder, file), 'utf8').match(/[A-Za-z][\w-]*/g) ?? []) found.add(word);
    }
  }
  return found;
}

/** The classes somebody must have for a selector to hold. */
function classes(selector) {
  return [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name]) => name);
}

/** A list of selectors without those nobody wants; '' when none is left. */
function kept(selectors, wanted) {
  return selectors.split(/,(?![^(]*\))/).map((one) => one.trim()).filter(wanted).join(',');
}

function lean(css, wanted) {
  let out = '';
  for (let at = 0; at < css.length;) {
    const open = css.indexOf('{', at);
    if (open < 0) return out + css.slice(at);
    // a statement without a block, such as @charset
    const ends = css.lastIndexOf(';', open);
    if (ends >= at) {
      out += css.slice(at, ends + 1);
      at = ends + 1;
    }
    let depth = 1;
    let close = open + 1;
    for (; depth > 0; close++) depth += css[close] === '{' ? 1 : css[close] === '}' ? -1 : 0;
    const head = css.slice(at, open).trim();
    const body = css.slice(open + 1, close - 1);
    const inner = /^@(media|supports|layer)/.test(head) ? lean(body, wanted) : body;
    const still = head.startsWith('@') ? head : kept(head, wanted);
    if (still && inner.trim()) out += `${still}{${inner}}`;
    at = close;
  }
  return out;
}

const read = (path) => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Written beside the packages; says where. */
function written(name, css) {
  const file = join(here, '../node_modules/.lean', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, css);
  return file;
}

export function leanBootstrap() {
  const names = words();
  const named = (selector) => classes(selector).every((name) => names.has(name));
  return written('bootstrap.css', lean(read('bootstrap/dist/css/bootstrap.css'), named));
}

const viewer = () => read('@bpmn-io/form-js-viewer/dist/assets/form-js.css');
const isCalendar = (selector) => selector.includes('flatpickr');
/** Of the grid the viewer uses rows, columns of one to sixteen parts on wide screens, and whole ones on narrow. */
const GRID = /^cds--(grid|grid--condensed|row|col|col-(sm|md)-16|col-lg-\d+)$/;

export function leanViewer() {
  const used = (selector) => !isCalendar(selector) && classes(selector).every((name) => !name.startsWith('cds--') || GRID.test(name));
  return written('form-js.css', lean(viewer(), used));
}

export function calendar() {
  return written('calendar.css', lean(viewer(), isCalendar));
}
