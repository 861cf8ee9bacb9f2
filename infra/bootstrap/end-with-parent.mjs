// Loaded into the processes we start: when we are killed and cannot end them, they end themselves.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
