// A process of its own that starts the database and then only waits: the tests kill it.
import { startDatabase } from '../index.mjs';

const [dir = ''] = process.argv.slice(2);
const { ownerUrl } = await startDatabase({ dir, database: 'held' });
process.stdout.write(`${ownerUrl}\n`);
setInterval(() => undefined, 60_000);
