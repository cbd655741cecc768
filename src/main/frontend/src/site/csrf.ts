/** The header that shows the server a call comes from our own page: the token of the cookie it set. */
export function csrf(): Record<string, string> {
    const now = token();
    return now ? {'X-XSRF-TOKEN': now} : {};
}

/** Over TLS the cookie has a name that no other host can set. */
function token(): string | undefined {
    const cookies = document.cookie.split('; ');
    const cookie = cookies.find((one) => one.startsWith('__Host-XSRF-TOKEN=')) ?? cookies.find((one) => one.startsWith('XSRF-TOKEN='));
    return cookie && decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1));
}

/** A form takes the token of the moment it is sent: somebody may have signed in anew in another tab meanwhile. */
export function keepFormsFresh(): void {
    document.addEventListener('submit', (event) => {
        const field = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('input[name="_csrf"]');
        if (field) field.value = token() ?? field.value;
    });
}

/** `fetch` with that header, asking for answers in the page's language. */
export function call(url: string, options: RequestInit = {}): Promise<Response> {
    return fetch(url, {
        ...options,
        credentials: 'same-origin',
        headers: {
            'Accept-Language': document.documentElement.lang,
            'X-Requested-With': 'fetch',
            ...csrf(),
            ...(options.headers as Record<string, string> | undefined),
        },
    });
}
