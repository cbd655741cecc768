import {fileURLToPath} from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles what tests run in a browser with the packages, and the Vite, of the real pages. */
export default {
    root: here('.'),
    publicDir: false,
    resolve: {alias: {'@bpmn-io/form-js-viewer': here('../../main/frontend/node_modules/@bpmn-io/form-js-viewer')}},
    build: {
        outDir: here('../../../target/test-frontend'),
        emptyOutDir: true,
        minify: false,
        target: 'es2022',
        lib: {entry: here('form-cases.ts'), formats: ['es'], fileName: () => 'form-cases.js'},
    },
};
