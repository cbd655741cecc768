import {clearUnsent} from './forms/unsent.ts';
import {keepWhatWasTyped} from './site/awake.ts';
import {keepFormsFresh} from './site/csrf.ts';
import {followToFields, takeFocus} from './site/focus.ts';
import {switchLookInPlace} from './site/look.ts';
import {closeMenus} from './site/menus.ts';
import {mindManners} from './site/partial.ts';
import {seekByKey} from './site/seek.ts';

mindManners();
switchLookInPlace();
closeMenus();
seekByKey();
followToFields();
takeFocus();
document.addEventListener('htmx:afterSettle', (event) => takeFocus(event.target as Element));
keepWhatWasTyped();
clearUnsent();
keepFormsFresh();
