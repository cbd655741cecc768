import {explain} from './desk/explanations.ts';
import {keepPlace} from './desk/place.ts';
import {shortcuts} from './desk/shortcuts.ts';

/*
 * Manners of the desk, for pages that have
 *   [data-rows] with rows [data-row id="…"], each with a link [data-open]     j and k walk, Enter opens
 *   [data-search]                                                            / goes there
 *   a link or button with data-key="c"                                       its key presses it; ? lists them all
 *   [data-explained] (part "lamp")                                           Escape closes what hovering opened
 */
shortcuts();
keepPlace();
explain();
