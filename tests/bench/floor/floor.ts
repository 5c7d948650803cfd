import { Story } from 'inkjs';
import address from '../../../stories/s2_basically_done.ink';

/** The least that could play the same story: the engine, paragraphs and buttons, each turn in place of the one before. */
const page = document.getElementById('page');
const story = new Story((await (await fetch(address)).json()).ink);
show();

function show(): void {
  page?.replaceChildren();
  while (story.canContinue) add('p', story.Continue() ?? '');
  for (const choice of story.currentChoices) {
    add('button', choice.text).addEventListener('click', () => {
      story.ChooseChoiceIndex(choice.index);
      show();
    });
  }
}

function add(kind: string, text: string): HTMLElement {
  const element = document.createElement(kind);
  element.textContent = text;
  page?.append(element);
  return element;
}
