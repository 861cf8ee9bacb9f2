import { createServer, request } from 'node:http';
import { connect } from 'node:net';

/**
 * Where each address of the one origin is served from while developing.
 * @typedef {{ prefix: string, port: number }} Route
 */

/**
 * @param {readonly Route[]} routes
 * @param {string} url
 */
function portFor(routes, url) {
  const found = routes.find(({ prefix }) => url === prefix || url.startsWith(`${prefix}/`));
  return (found ?? routes.at(-1))?.port ?? 0;
}

/**
 * One origin in front of the api and the two vite servers, so that cookies and links work as they do
 * when built. The last route takes what no other one claims.
 * @param {number} port
 * @param {readonly Route[]} routes
 * @returns {Promise<import('node:http').Server>}
 */
export function openFront(port, routes) {
  const server = createServer((incoming, outgoing) => {
    const { method, url = '/', headers } = incoming;
    const target = { host: '127.0.0.1', port: portFor(routes, url), path: url, method, headers };
    const onward = request(target, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => {
      if (!outgoing.headersSent) outgoing.writeHead(502, { 'retry-after': '1' });
      outgoing.end('This part is starting or has stopped; see the terminal.\n');
    });
    incoming.pipe(onward);
  });
  // Hot reload speaks over a web socket.
  server.on('upgrade', (incoming, socket, head) => {
    const target = connect(portFor(routes, incoming.url ?? '/'), '127.0.0.1', () => {
      const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
      for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
        lines.push(`${incoming.rawHeaders[at]}: ${incoming.rawHeaders[at + 1]}`);
      }
      target.write(`${lines.join('\r\n')}\r\n\r\n`);
      target.write(head);
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
  });
  return new Promise((resolve) => server.listen(port, () => resolve(server)));
}
