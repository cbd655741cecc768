import flatpickr from 'flatpickr';
import {Mandarin} from 'flatpickr/dist/l10n/zh.js';
import {english} from '../../texts.ts';
import './calendar.css';

/* The calendar as our pages have it: in their language and style. */

if (!english) flatpickr.localize(Mandarin);

export default flatpickr;
