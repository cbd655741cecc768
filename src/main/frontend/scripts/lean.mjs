// Bootstrap's style, without the rules of classes that no page and no script of ours names: it comes with every page.
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

/** A list of selectors without those that ask for a class nobody has; '' when none is left. */
export function kept(selectors, names) {
  return selectors.split(/,(?![^(]*\))/).map((one) => one.trim())
    .filter((one) => [...one.replace(/:not\([^)]*\)/g, '').matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].every(([, name]) => names.has(name)))
    .join(',');
}

export function lean(css, names) {
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
    const inner = /^@(media|supports|layer)/.test(head) ? lean(body, names) : body;
    const still = head.startsWith('@') ? head : kept(head, names);
    if (still && inner.trim()) out += `${still}{${inner}}`;
    at = close;
  }
  return out;
}

/** Writes it beside the packages and says where. */
export function leanBootstrap() {
  const whole = readFileSync(createRequire(import.meta.url).resolve('bootstrap/dist/css/bootstrap.css'), 'utf8');
  const file = join(here, '../node_modules/.lean/bootstrap.css');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lean(whole.replace(/\/\*[\s\S]*?\*\//g, ''), words()));
  return file;
}
