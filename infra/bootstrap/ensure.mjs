// Runs before every top-level command, on whatever Node started npm: installs what package-lock.json
// names, the pinned Node among it. Uses nothing but Node itself.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Onward needs Node.js 20.19 or newer to install itself (this is ${process.version}). ` +
      'It then brings the version that it runs on.',
  );
  process.exit(1);
}

const { ensureInstalled } = await import('./install.mjs');
await ensureInstalled();
