// Serves until it is asked to end; says when it is ready and how it ended.
process.on('SIGTERM', () => {
  process.stdout.write('asked to end\n');
  process.exit(0);
});
process.stdout.write(`${process.pid}\n`);
setInterval(() => undefined, 60_000);
