import { startCards } from './cards.ts';
import { startContents } from './contents.ts';
import { startDisplayControls } from './display.ts';
import { startShortFragments } from './fragment.ts';
import { startKeys } from './keys.ts';

startDisplayControls();
startShortFragments();
startContents();
startCards();
startKeys();
