import type {Parts} from './gate/keepPage.ts';

/*
 * The gate's page and its scripts, kept for when the network is down. Nothing else goes through here: what the page asks
 * of the server it asks directly, and knows itself what to do without an answer.
 */
interface Waiting extends Event {
    waitUntil(done: Promise<unknown>): void;
}
interface Asked extends Waiting {
    request: Request;
    respondWith(reply: Promise<Response>): void;
}
interface Told extends Waiting {
    data: Parts;
}
interface Worker {
    skipWaiting(): Promise<void>;
    clients: {claim(): Promise<void>};
    addEventListener(type: 'install' | 'activate', act: (event: Waiting) => void): void;
    addEventListener(type: 'fetch', act: (event: Asked) => void): void;
    addEventListener(type: 'message', act: (event: Told) => void): void;
}

const worker = self as unknown as Worker;
const STORE = 'gate';
const PATIENCE = 4_000;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
worker.addEventListener('fetch', (event) => {
    const {pathname} = new URL(event.request.url);
    if (event.request.method !== 'GET') return;
    if (event.request.mode === 'navigate' && pathname === '/sweeping/gate') event.respondWith(page(event.request));
    else if (pathname.startsWith('/app/assets/')) event.respondWith(file(event.request));
});

/** The page as it is now, with its files; what an older page was made of is thrown away. */
async function keep({page, files}: Parts): Promise<void> {
    const store = await caches.open(STORE);
    const wanted = new Set(files);
    for (const kept of await store.keys()) {
        if (new URL(kept.url).pathname.startsWith('/app/assets/') && !wanted.has(kept.url)) await store.delete(kept);
    }
    for (const one of wanted) {
        if (!(await store.match(one))) await store.add(one);
    }
    await put(page, await fetch(page, {headers: {Accept: 'text/html'}}));
}

/** The server's page; the kept one when it does not answer in time. */
async function page(request: Request): Promise<Response> {
    try {
        const reply = await fetch(request, {signal: AbortSignal.timeout(PATIENCE)});
        await put(request.url, reply.clone());
        return reply;
    } catch {
        return (await kept(request.url)) ?? Response.error();
    }
}

/** Names of files carry a hash of their content: one that is kept is never out of date. */
async function file(request: Request): Promise<Response> {
    return (await kept(request.url)) ?? fetch(request);
}

/** Not the sign-in page that a gate whose session has ended is led to, nor an error. */
async function put(address: string, reply: Response): Promise<void> {
    const isPage = new URL(address).searchParams.has('place');
    if (reply.ok && reply.type === 'basic' && !reply.redirected && isPage) await (await caches.open(STORE)).put(address, reply);
}

async function kept(address: string): Promise<Response | undefined> {
    return (await caches.open(STORE)).match(address);
}
