import {explain} from './desk/explanations.ts';
import {liveList} from './desk/live/list.ts';
import {liveStep} from './desk/live/step.ts';
import {looking} from './desk/live/looking.ts';
import {neighbours} from './desk/neighbours.ts';
import {papers} from './desk/papers.ts';
import {keepPlace, returnToPlace} from './desk/place.ts';
import {printing} from './desk/print.ts';
import {reach} from './desk/reach.ts';
import {shortcuts} from './desk/shortcuts.ts';
import {ticks} from './desk/ticks.ts';
import {keepTyped} from './desk/typed.ts';

/*
 * Manners of the desk, for pages that have
 *   [data-rows] with rows [data-row id="…"], each with a link [data-open]     j and k walk, Enter opens
 *   [data-focus-row] on their list                                           that row has the focus at first
 *   [data-search]                                                            / goes there
 *   a link or button with data-key="c"                                       its key presses it; ? lists them all
 *   rows with a box .tick                                                    x ticks it; [data-tick-all] all; [data-ticked] says how many
 *   a list of [data-rows], then a page with .case-head-back                  n and p lead to its neighbours in the list
 *   <form data-draft-url="…" data-draft-etag="…"> and no [data-form]          what is typed in it is kept on the server
 *   [data-paper="image/png"] in the evidence                                 its file is read beside the form
 *   [data-live-list], [data-live-step], [data-looking]                       what others do meanwhile is told (desk/live)
 *   <button data-print>                                                      prints the page
 *   [data-explained] (part "lamp")                                           Escape closes what hovering opened
 */
shortcuts();
keepPlace();
returnToPlace();
explain();
keepTyped();
neighbours();
reach();
papers();
ticks();
liveList();
liveStep();
looking();
printing();
