import { options } from 'preact';
import { afterAll } from 'vitest';

/*
 * Preact runs effects after a frame or 35 milliseconds, whichever is first, and then calls off the other: where a test's
 * page is gone by then, that is an error of nobody's. Here they run as soon as what is under way is done, and none after
 * the last test of a file.
 */
const due = new Set<NodeJS.Timeout>();

options.requestAnimationFrame = (flush) => {
  const timer = setTimeout(() => {
    due.delete(timer);
    flush();
  });
  due.add(timer);
};

afterAll(() => due.forEach((timer) => clearTimeout(timer)));
