/** What a page is made of, told to the worker that keeps it. */
export interface Parts {
    page: string;
    files: string[];
}

/** Has the page kept by a service worker, so that it opens while the network is down; without one it works as before. */
export async function keepPage(worker: string): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    try {
        await navigator.serviceWorker.register(worker, {scope: '/sweeping/gate'});
        const ready = await navigator.serviceWorker.ready;
        ready.active?.postMessage({page: location.href, files: files()} satisfies Parts);
        document.documentElement.dataset.kept = 'true';
    } catch {
        // refused or out of reach: the page must stay open while the network is down
    }
}

function files(): string[] {
    const loaded = performance.getEntriesByType('resource').map((one) => one.name);
    const named = [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[href]')];
    const all = [...loaded, ...named.map((one) => ('src' in one ? one.src : one.href))];
    return [...new Set(all)].filter((one) => new URL(one).pathname.startsWith('/app/assets/'));
}
