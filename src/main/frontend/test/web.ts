/** One call a script has made. */
export interface Asked {
    url: string;
    method: string;
    headers: Record<string, string>;
    body: string;
}

type Answer = Response | Error;

/** Answers the calls of scripts in place of the server, and keeps what was asked. */
export function answering(answer: (asked: Asked) => Answer): Asked[] {
    const asked: Asked[] = [];
    globalThis.fetch = async (url, options = {}) => {
        const one = {url: String(url), method: options.method ?? 'GET', headers: {...(options.headers as object)}, body: String(options.body ?? '')};
        asked.push(one);
        const given = answer(one);
        if (given instanceof Error) throw given;
        return given;
    };
    return asked;
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
    return new Response(JSON.stringify(body), {status, headers});
}
