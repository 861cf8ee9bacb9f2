import { createServer } from 'node:net';

/** @returns {Promise<number>} a port of this machine that nobody listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {number} port
 * @param {string} [host] all addresses of the machine when left out
 * @returns {Promise<boolean>} whether somebody listens there already
 */
export function isTaken(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(true));
    server.listen({ port, ...(host ? { host } : {}) }, () => server.close(() => resolve(false)));
  });
}
