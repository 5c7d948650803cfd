import { Story } from 'inkjs';
import address from '../../../stories/s2_basically_done.ink';

/** The least that could show the same first choice: the engine, the same story, paragraphs and buttons. */
const page = document.getElementById('page');
const story = new Story((await (await fetch(address)).json()).ink);
while (story.canContinue) add('p', story.Continue() ?? '');
for (const choice of story.currentChoices) add('button', choice.text);

function add(kind: string, text: string): void {
  const element = document.createElement(kind);
  element.textContent = text;
  page?.append(element);
}
