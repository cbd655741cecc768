import texts from 'virtual:texts/live.js';
import {english, fill} from '../../texts.ts';

/** Text of key `live.js.<key>` in the page's language, with {0}, {1} … filled in. */
export function text(key: string, ...values: (string | number)[]): string {
    return fill((english ? texts.en : texts.zh)[key] ?? key, values);
}
