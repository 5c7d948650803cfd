import type { Tale } from '../../model/statistics/books.ts';
import type { Book } from '../../model/statistics/survey.ts';
import { openScript } from '../../model/script.ts';
import { openStory, stories } from '../library.ts';

/** Addresses of what the build worked out of each story, by the name of its ink file. */
const addresses = import.meta.glob<string>('../../../stories/*.ink', {
  eager: true,
  import: 'default',
  query: '?book',
});

/** The book of every story on the shelf, in its order. Rejects where one does not arrive. */
export function fetchBooks(): Promise<readonly Book[]> {
  return Promise.all(
    stories.map(async ({ file }): Promise<Book> => {
      const address = Object.entries(addresses).find(([path]) => path.endsWith(`/${file}`))?.[1];
      const response = await fetch(address ?? file);
      if (!response.ok)
        throw new Error(`The server answered ${response.status} for a part of the statistics.`);
      return response.json();
    }),
  );
}

/** Every story as plays can be made up of it. Rejects where one does not arrive. */
export function fetchTales(): Promise<readonly Tale[]> {
  return Promise.all(
    stories.map(async (card): Promise<Tale> => {
      const opened = await openStory(card);
      if (!opened.ok) throw new Error(opened.message);
      return { card, fingerprint: opened.file.fingerprint, script: openScript(opened.file) };
    }),
  );
}
