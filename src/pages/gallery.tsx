import { useArrival } from '../overlay/ending/arrival.ts';
import { People } from './gallery/people.tsx';
import { Places } from './gallery/places.tsx';
import type { Draw } from './gallery/sketch.tsx';
import { type Ear, Sounds } from './gallery/sounds.tsx';
import './gallery.css';

export const GALLERY_PARTS = ['people', 'places', 'sounds'] as const;
export type GalleryPart = (typeof GALLERY_PARTS)[number];

export interface GalleryPageProps {
  readonly part: GalleryPart;
  /** Draws a scene, or one of the people in it. */
  readonly draw: Draw;
  /** Opens what plays the sounds. */
  readonly ear: () => Ear;
}

const TITLES: Readonly<Record<GalleryPart, string>> = {
  people: 'People',
  places: 'Places',
  sounds: 'Sounds',
};

/** Everything that a script can show or sound, for those who write it and those who look it over. */
export function GalleryPage({ part, draw, ear }: GalleryPageProps) {
  const heading = useArrival();
  return (
    <main class="gallery">
      <header>
        <h1 tabIndex={-1} ref={heading}>
          The gallery
        </h1>
        <p>Everybody, everywhere, and everything they make a noise with, as a script asks for it.</p>
        <nav aria-label="Parts of the gallery">
          <ul>
            {GALLERY_PARTS.map((each) => (
              <li key={each}>
                <a
                  href={each === 'people' ? '#/gallery' : `#/gallery/${each}`}
                  {...(each === part ? { 'aria-current': 'page' } : {})}
                >
                  {TITLES[each]}
                </a>
              </li>
            ))}
            <li>
              <a class="home" href="#/about">
                About and credits
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <div class="leaf">
        {part === 'people' && <People draw={draw} />}
        {part === 'places' && <Places draw={draw} />}
        {part === 'sounds' && <Sounds ear={ear} />}
      </div>
    </main>
  );
}
