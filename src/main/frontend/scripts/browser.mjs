// As much of a browser as the scripts ask for while they are tested; loaded before them (node --import).
import {Window} from 'happy-dom';

const window = new Window({url: 'http://banjie.test/'});
window.document.documentElement.lang = process.env.PAGE_LANGUAGE ?? 'zh-CN';

const own = ['window', 'document', 'localStorage', 'location', 'requestAnimationFrame', 'CustomEvent', 'Event', 'DOMParser', 'FormData'];
const types = Object.getOwnPropertyNames(window).filter((name) => /^(HTML\w*Element|Element|Node|SVG\w*)$/.test(name));
for (const name of [...own, ...types]) {
    Object.defineProperty(globalThis, name, {value: name === 'window' ? window : window[name], configurable: true, writable: true});
}
