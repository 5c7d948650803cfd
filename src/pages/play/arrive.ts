/**
 * After a step: the focus goes to its place, and what is new comes into sight.
 * Where several lines are new, the first of them stands at the top, to be read from there.
 */
export function arriveAt(place: HTMLElement | null): void {
  const story = place?.closest<HTMLElement>('.story');
  if (!place || !story) return place?.focus();
  const fresh = story.querySelectorAll('.line.now');
  const [first] = fresh;
  const page = document.documentElement;
  const scroll = story.querySelector('.scroll');
  const covered = coveredBy(story);
  // The keys that walk through the page keep clear of what sticks to its top as well.
  page.style.scrollPaddingTop = `${covered}px`;
  const isHeading = place instanceof HTMLHeadingElement;
  if (isHeading) {
    page.scrollTop = 0;
    if (scroll) scroll.scrollTop = 0;
  }
  // Before the focus goes there, which changes the page: it would be laid out twice.
  if ('scrollIntoView' in HTMLElement.prototype) {
    if (fresh.length > 1) first?.scrollIntoView({ block: 'start' });
    else if (!isHeading) place.scrollIntoView({ block: 'nearest' });
    else if (!isInSight(place, covered) || (first !== undefined && !isInSight(first, covered)))
      (first ?? place.closest('article') ?? place).scrollIntoView({ block: 'start' });
  }
  place.focus({ preventScroll: true });
}

/** Nothing sticks to the top of the pages that follow. */
export function leaveTop(): void {
  document.documentElement.style.scrollPaddingTop = '';
}

/** On a phone the picture and the meters stay at the top while the page scrolls under them. */
function coveredBy(story: HTMLElement): number {
  const stuck = [...(story.closest('.play')?.querySelectorAll(':scope > .stage, :scope > .meters') ?? [])];
  return stuck
    .filter((part) => getComputedStyle(part).position === 'sticky')
    .reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
}

function isInSight(element: Element, covered: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  // On a wide page the words scroll in their own box.
  const box = element.closest('.scroll');
  const start =
    box && getComputedStyle(box).overflowY !== 'visible' ? box.getBoundingClientRect().top : covered;
  return top >= start && bottom <= window.innerHeight;
}
