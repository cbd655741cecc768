import {dragToMove} from './board/drag.ts';
import {keepPlace} from './board/keepPlace.ts';

/*
 * The dispatcher's board: [data-booking] may be dragged onto [data-target]; the form #move-by-drag is then sent. Without
 * a script, and by keyboard, the same is done on the booking's own page.
 */
dragToMove();
keepPlace();
