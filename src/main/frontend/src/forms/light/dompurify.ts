import type {Config, DOMPurify} from 'dompurify';

/* Stands for DOMPurify in the viewer: only a field of HTML needs it, and it is fetched for that (needs.ts). */

let whole: DOMPurify | undefined;

export async function loadDomPurify(): Promise<void> {
    whole ??= (await import('dompurify')).default;
}

/** Without it nothing passes. */
export default {sanitize: (html: string, config?: Config): string => (whole ? String(whole.sanitize(html, config)) : '')};
