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

// each file in a process of its own: what one leaves running ends with it and cannot end the others early
const counted = (output, word) => Number(output.match(new RegExp(`^\\S* ?${word} (\\d+)$`, 'm'))?.[1] ?? 0);
let passed = 0;
for (const name of tests) {
    const file = join(built, name.replace(/\.tsx?$/, '.mjs'));
    const options = ['--import', join(frontend, 'scripts/browser.mjs'), '--test-reporter=spec', file];
    const run = spawnSync(process.execPath, options, {cwd: frontend, encoding: 'utf8'});
    const passedHere = counted(run.stdout, 'pass');
    if (run.status !== 0 || passedHere === 0) {
        console.error(`${name}: ended with ${run.status}, ${passedHere} passed\n${run.stdout}${run.stderr}`);
        process.exit(1);
    }
    passed += passedHere;
}
console.log(`[pages] ${passed} tests of the scripts passed`);
