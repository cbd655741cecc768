/** After so long without a key or a movement somebody is taken to be away, so that no session is kept open for an empty chair. */
const AWAY_MS = 10 * 60_000;

/** Tells whether somebody looks at the page: it is in front, and they have not left it alone for ten minutes. */
export function attention(changed: (there: boolean) => void): void {
    let there: boolean | undefined;
    let away: ReturnType<typeof setTimeout> | undefined;
    const say = (now: boolean) => {
        if (now !== there) changed((there = now));
    };
    const seen = () => {
        clearTimeout(away);
        if (document.visibilityState !== 'visible') return say(false);
        away = setTimeout(() => say(false), AWAY_MS);
        say(true);
    };
    let last = 0;
    const active = () => {
        if (there && Date.now() - last < 1000) return;
        last = Date.now();
        seen();
    };
    document.addEventListener('visibilitychange', seen);
    addEventListener('pageshow', seen);
    for (const sign of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focus']) addEventListener(sign, active, {passive: true, capture: true});
    seen();
}
