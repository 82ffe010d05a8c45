import { startCards } from './cards.ts';
import { startCiting } from './cite/start.ts';
import { startContents } from './contents.ts';
import { startDated } from './dated/startDated.ts';
import { startDisplay } from './display/startDisplay.ts';
import { startFind } from './find/startFind.ts';
import { startShortFragments } from './fragment.ts';
import { startReadingPlace } from './readingPlace.ts';
import { startSearch } from './search/startSearch.ts';

startDisplay();
startShortFragments();
startDated();
startReadingPlace();
startContents();
startCards();
startSearch();
startFind();
startCiting();
