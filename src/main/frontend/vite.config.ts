import {readFileSync} from 'node:fs';
import {defineConfig, type Plugin} from 'vite';

const bundles = '../resources/messages/';

/** Texts that scripts show, out of the site room's bundles: every key that starts with "site.js.", in both languages. */
function texts(): Plugin {
    const id = 'virtual:texts';
    return {
        name: 'texts',
        resolveId: (source) => (source === id ? '\0' + id : undefined),
        load: (wanted) => {
            if (wanted !== '\0' + id) return undefined;
            const both = {zh: read('site.properties'), en: read('site_en.properties')};
            return `export default ${JSON.stringify(both)}`;
        },
    };
}

function read(file: string): Record<string, string> {
    const found: Record<string, string> = {};
    for (const line of readFileSync(new URL(bundles + file, import.meta.url), 'utf8').split('\n')) {
        const pair = /^site\.js\.([^=\s]+)\s*=\s*(.*)$/.exec(line);
        if (pair) found[pair[1]] = pair[2].replaceAll("''", "'");
    }
    return found;
}

export default defineConfig({
    base: '/app/',
    plugins: [texts()],
    publicDir: false,
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
            },
        },
    },
});
