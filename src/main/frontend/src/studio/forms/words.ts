import {inPlace} from '../inplace.ts';
import {patterns, words} from './dictionary.ts';

const OWN = '.fjs-palette-container, .fjs-properties-container, .fjs-context-pad, .fjs-empty-editor, .fjs-empty-component, .fjs-repeat-render-footer, .fjs-editor-container .fjs-select-placeholder, .bio-properties-panel-tooltip, .bio-properties-panel-popup';

/** What an administrator wrote stands in these: left alone. */
const THEIRS = '.bio-properties-panel-header-label, .bio-properties-panel-collapsible-entry-header-title, .cm-editor, textarea, code, pre';

/** The editor speaks English only: its own words are put into Chinese where they stand. */
export function inChinese(): void {
    inPlace(OWN, THEIRS, words, patterns);
}
