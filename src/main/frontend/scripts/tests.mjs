// Tests of the scripts: bundled as the pages are (texts of the message bundles included), run by Node's own test runner.
import {spawnSync} from 'node:child_process';
import {readdirSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, loadConfigFromFile} from 'vite';

const frontend = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(frontend, 'node_modules/.tests');
const tests = readdirSync(join(frontend, 'test')).filter((name) => /\.test\.tsx?$/.test(name));
if (!tests.length) throw new Error('no tests found');

rmSync(built, {recursive: true, force: true});
const {config} = await loadConfigFromFile({command: 'build', mode: 'test'}, join(frontend, 'vite.config.ts'), frontend);
await build({
    ...config,
    configFile: false,
    root: frontend,
    logLevel: 'warn',
    ssr: {noExternal: true},
    build: {
        ssr: true,
        outDir: built,
        manifest: false,
        rolldownOptions: {input: tests.map((name) => join(frontend, 'test', name)), output: {entryFileNames: '[name].mjs'}},
    },
});

const files = tests.map((name) => join(built, name.replace(/\.tsx?$/, '.mjs')));
const options = ['--import', join(frontend, 'scripts/browser.mjs'), '--test', '--test-reporter=spec', ...files];
const run = spawnSync(process.execPath, options, {cwd: frontend, encoding: 'utf8'});
if (run.status !== 0) console.error(run.stdout + run.stderr);
process.exit(run.status ?? 1);
