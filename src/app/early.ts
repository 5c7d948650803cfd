import { askFor, findStory } from './library.ts';
import { readRoute } from './routes.ts';

/**
 * Imported before everything else: where the address names a story, its file is on the way while the rest of the game
 * is still being evaluated. On a slow phone that is a tenth of the wait for the first words.
 */
const route = readRoute(location.hash);
const story = route.page === 'play' ? findStory(route.story) : undefined;
if (story) askFor(story);
