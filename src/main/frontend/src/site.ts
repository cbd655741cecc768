import {switchLookInPlace} from './site/look.ts';
import {mindManners} from './site/partial.ts';

mindManners();
switchLookInPlace();
