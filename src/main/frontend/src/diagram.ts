import './diagram/diagram.css';
import {Diagram} from './diagram/Diagram.ts';

/*
 * <div data-diagram data-diagram-url="…" data-done="Task_A,Task_B" data-now="Task_C" data-name="…"> shows a BPMN file
 * to be read: what is done, where the case is now; to be moved by mouse, finger and keyboard.
 */
document.querySelectorAll<HTMLElement>('[data-diagram]').forEach((root) => void new Diagram(root).open());
document.addEventListener('htmx:load', (event) => {
    const roots = (event.target as Element).querySelectorAll<HTMLElement>('[data-diagram]:not([data-open])');
    roots.forEach((root) => void new Diagram(root).open());
});
