import { useArrival } from '../overlay/ending/arrival.ts';
import { Notices } from '../overlay/notices.tsx';
import { chart, people, person } from '../overlay/icons/first.ts';
import { Icon } from '../overlay/icons/icon.tsx';
import './counter.css';
import './home.css';

export interface HomePageProps {
  /** Address of a picture of two people at the desk. */
  readonly picture: string;
  readonly notices: readonly string[];
}

/** One drawer of the desk each; three stand side by side. */
const WAYS = [
  [person, '#/practice', 'Practice alone', 'Ten minutes. Try the reply you’d never dare.'],
  [people, '#/group', 'Lead a meeting', 'One screen, a show of hands.'],
  [chart, '#/statistics', 'Read the statistics', 'The morning after. Counts, never names.'],
] as const;

/** The room itself: the title on the wall, two colleagues behind the desk, and every way in is a drawer in it. */
export function HomePage({ picture, notices }: HomePageProps) {
  const heading = useArrival();
  return (
    <main class="home">
      <Notices notices={notices} />
      <div class="wall">
        <img
          src={picture}
          alt="Two library colleagues behind the circulation desk, turned to each other, mid-conversation."
        />
        <div class="wallwords">
          <h1 tabIndex={-1} ref={heading}>
            Behind the Desk
          </h1>
          <p class="lede">
            What library staff say to one another when a patron is waiting, the phone is ringing, and it’s
            basically done.
          </p>
          <p>Choose the reply. See who it helps, and who it lands on by Thursday.</p>
        </div>
        <Example />
      </div>
      <div class="counter">
        <div class="front">
          {WAYS.map(([icon, address, name, about]) => (
            <a key={address} class="drawer" href={address}>
              <span class="holder">
                <Icon path={icon} />
                <span>
                  <b>{name}</b>
                  <span>{about}</span>
                </span>
              </span>
              <span class="pull" aria-hidden="true" />
            </a>
          ))}
        </div>
        <footer>
          <p>No accounts, no scores. What you choose stays on this device.</p>
          <nav aria-label="More">
            <a href="#/settings">Settings</a>
            <a href="#/about">About and credits</a>
          </nav>
        </footer>
      </div>
    </main>
  );
}

/** A taste of the game, between the two faces. Nothing in it is needed to use the page. */
function Example() {
  return (
    <div class="example" aria-hidden="true">
      <p class="asks">
        <b>Gus</b>“Take the Annex for me? It’s basically done.”
      </p>
      <p>“A hundred percent, got it.”</p>
      <p>“Which part of it isn’t done?”</p>
      <p>“If it’s wrong at six, who do I call?”</p>
    </div>
  );
}
