import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import {calendar, leanBootstrap, leanViewer} from './scripts/lean.mjs';

const bundles = '../resources/messages/';

/**
 * Texts that scripts show come out of the message bundles, in both languages: `virtual:texts/site.js` holds every key
 * of bundle "site" that starts with "site.js.", without that beginning.
 */
function texts(): Plugin {
    const beginning = 'virtual:texts/';
    return {
        name: 'texts',
        resolveId: (source) => (source.startsWith(beginning) ? '\0' + source : undefined),
        load: (wanted) => {
            if (!wanted.startsWith('\0' + beginning)) return undefined;
            const keys = wanted.slice(1 + beginning.length);
            const bundle = keys.split('.')[0];
            const both = {zh: read(`${bundle}.properties`, keys), en: read(`${bundle}_en.properties`, keys)};
            return `export default ${JSON.stringify(both)}`;
        },
    };
}

function read(file: string, keys: string): Record<string, string> {
    const found: Record<string, string> = {};
    const address = new URL(bundles + file, import.meta.url);
    if (!existsSync(address)) return found;
    for (const line of readFileSync(address, 'utf8').split('\n')) {
        const [, key, words] = /^([^#=\s]+)\s*=\s*(.*)$/.exec(line) ?? [];
        if (key?.startsWith(keys + '.')) found[key.slice(keys.length + 1)] = words.replaceAll("''", "'");
    }
    return found;
}

/**
 * CodeMirror, in the editors' property panels, puts its styles into <style> elements, which these pages' policy refuses;
 * into a sheet made by script it may, and does so outside of shadow trees too once it is let.
 */
function sheets(): Plugin {
    const only = '!root.head && root.adoptedStyleSheets';
    return {
        name: 'sheets',
        transform(code, id) {
            if (!id.includes('/style-mod/')) return undefined;
            if (!code.includes(only)) throw new Error('style-mod has changed: look again at how it adds styles');
            return {code: code.replace(only, 'root.adoptedStyleSheets'), map: null};
        },
    };
}

/**
 * What the form viewer brings along and most forms never use is fetched only for a form that does: src/forms/light stands in
 * between. Pictures of fields, for an editor, are left out; the editor of forms has a viewer of its own, below it.
 */
function light(): Plugin {
    const parts: Record<string, string> = {'@bpmn-io/feelin': 'feelin', 'lodash/isEqual': 'isEqual'};
    for (const name of ['feelers', 'marked', 'dompurify', 'flatpickr', 'luxon']) parts[name] = name;
    const isViewer = (id = '') => id.includes('/form-js-viewer/') && !id.includes('/form-js-editor/');
    const picture = 'const Icon = iconsByType(field.type);';
    return {
        name: 'light',
        enforce: 'pre',
        resolveId(source, importer) {
            if (!isViewer(importer) || !(source in parts)) return undefined;
            return fileURLToPath(new URL(`src/forms/light/${parts[source]}.ts`, import.meta.url));
        },
        transform(code, id) {
            if (!isViewer(id) || !id.endsWith('.js')) return undefined;
            if (!code.includes(picture)) throw new Error('form-js has changed: look again at where it takes pictures of fields from');
            return {code: code.replace(picture, 'const Icon = SvgImage;'), map: null};
        },
    };
}

/**
 * Writes down which packages there is something of in what was built, by their place in package-lock.json: docs/third-party.md
 * is held against it.
 */
function shipped(): Plugin {
    return {
        name: 'shipped',
        generateBundle(_, bundle) {
            const files = [...this.getModuleIds()].filter((id) => id.includes('.css'));
            for (const chunk of Object.values(bundle)) {
                if (chunk.type !== 'chunk') continue;
                for (const [id, part] of Object.entries(chunk.modules)) if (part.renderedLength > 0) files.push(id);
            }
            // bootstrap is a style only, cut beside the packages: see lean.mjs
            const packages = new Set(['node_modules/bootstrap']);
            for (const file of files) {
                const [place] = /node_modules\/(?:.*\/node_modules\/)?(@[^/]+\/)?[^/.][^/]*/.exec(file) ?? [];
                if (place) packages.add(place);
            }
            const source = JSON.stringify([...packages].sort(), null, 1);
            this.emitFile({type: 'asset', fileName: '.vite/packages.json', source});
        },
    };
}

export default defineConfig({
    base: '/app/',
    plugins: [texts(), sheets(), light(), shipped()],
    publicDir: false,
    resolve: {
        alias: {
            'bootstrap/dist/css/bootstrap.css': leanBootstrap(),
            '@bpmn-io/form-js-viewer/dist/assets/form-js.css': leanViewer(),
            'form-js-calendar.css': calendar(),
        },
    },
    oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
    build: {
        outDir: '../../../target/classes/static/app',
        emptyOutDir: true,
        manifest: true,
        target: 'es2022',
        assetsInlineLimit: 2048,
        modulePreload: {polyfill: false},
        reportCompressedSize: false,
        chunkSizeWarningLimit: 1200,
        rolldownOptions: {
            input: {
                style: 'src/style.css',
                site: 'src/site.ts',
                desk: 'src/desk.ts',
                form: 'src/form.ts',
                diagram: 'src/diagram.ts',
                upload: 'src/upload.ts',
                board: 'src/board.ts',
                gate: 'src/gate.ts',
                'gate-worker': 'src/gate-worker.ts',
                studio: 'src/studio.ts',
            },
        },
    },
});
