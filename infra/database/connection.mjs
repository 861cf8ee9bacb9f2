import pg from 'pg';

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * @param {string} url
 * @returns {Promise<string>} the version of the server that answers, such as `18.4`
 */
export function versionAt(url) {
  return connected(url, async (client) => {
    const { rows } = await client.query('show server_version');
    return String(rows[0].server_version).split(' ')[0] ?? '';
  });
}

/**
 * @param {string} url
 * @returns {Promise<string>} the data folder of the server that answers
 */
export function dataFolderAt(url) {
  return connected(url, async (client) => {
    const { rows } = await client.query('show data_directory');
    return String(rows[0].data_directory);
  });
}

/**
 * Makes a database unless it is there.
 * @param {string} url of another database on the same server
 * @param {string} name
 */
export function ensureDatabase(url, name) {
  return connected(url, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount) return;
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}
