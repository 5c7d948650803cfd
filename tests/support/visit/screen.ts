import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { vi } from 'vitest';

/** A screen in memory, on the first number that is free. */
export async function openScreen(): Promise<{ readonly env: NodeJS.ProcessEnv; close(): void }> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(screen.stdout, 'data');
  return {
    env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
    close: () => screen.kill(),
  };
}

/** Waits until something listens at a port of this machine. */
export const listens = (port: number): Promise<void> =>
  vi.waitFor(
    async () => {
      const socket = connect(port, '127.0.0.1');
      try {
        await once(socket, 'connect');
      } finally {
        socket.destroy();
      }
    },
    { timeout: 30_000, interval: 100 },
  );
