import { createServer } from 'node:net';

/** A port that nothing listens on now. */
export const freePort = () =>
  new Promise<number>((found) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
