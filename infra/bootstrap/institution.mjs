// `npm run institution -- create --name "…" --slug … --zone …`: prints the first dean's invitation.
import { runEntry } from './entry.mjs';
import { onPinnedNode } from './node.mjs';
import { say } from './progress.mjs';
import { script } from './run.mjs';

await onPinnedNode();

const [verb, ...rest] = process.argv.slice(2);

const usage = `Makes an institution and prints the invitation link of its first dean.

  npm run institution -- create --name "School of Medicine" --slug school --zone America/Chicago \\
    --dean-name "Priya Raman" --dean-email p.raman@school.edu

  --name        as people read it
  --slug        the word in its address, small letters, digits and hyphens
  --zone        its time zone (IANA)
  --dean-name   the first dean
  --dean-email  the address of the first dean
  --origin      where people reach Onward; http://localhost:4000 unless told
`;

await script(async () => {
  if (verb !== 'create') {
    say(usage);
    return verb === undefined || verb === 'help' || verb === '--help' ? 0 : 1;
  }
  return runEntry('institution-create', rest);
});
