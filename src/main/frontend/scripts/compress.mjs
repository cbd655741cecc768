// Packs every script and style once in Brotli, as tightly as it goes: the program then sends what lies there. For a browser
// that reads gzip only, the server packs by itself.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? join(here, '../../../../target/classes/static/app/assets');

for (const name of await readdir(folder)) {
  if (!/\.(js|css|svg|ttf|eot)$/.test(name)) continue;
  const whole = await readFile(join(folder, name));
  if (whole.length < 1024) continue;
  const tight = { [constants.BROTLI_PARAM_SIZE_HINT]: whole.length, [constants.BROTLI_PARAM_LGWIN]: 22 };
  await writeFile(join(folder, name + '.br'), brotliCompressSync(whole, { params: tight }));
}
