import { startCards } from './cards.ts';
import { startCiting } from './cite/start.ts';
import { startDated } from './dated/startDated.ts';
import { startDisplay } from './display/startDisplay.ts';
import { startFind } from './find/startFind.ts';
import { startShortFragments } from './fragment.ts';
import { registerOffline } from './offline/register.ts';
import { startSearch } from './search/startSearch.ts';
import { startReading } from './startReading.ts';

startDisplay();
startShortFragments();
startDated();
startReading();
startCards();
startSearch();
startFind();
startCiting();
registerOffline();
