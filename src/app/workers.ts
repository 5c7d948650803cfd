// oxlint-disable-next-line import/default -- Vite puts the built worker's address there.
import compiler from './compiling.ts?worker&url';
// oxlint-disable-next-line import/default -- Vite puts the built worker's address there.
import desk from './desk/worker.ts?worker&url';

/** Addresses of the scripts that run beside the page: the compiler of ink, and the desk of the statistics. */
export const COMPILER = compiler;
export const DESK = desk;
