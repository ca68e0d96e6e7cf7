import { type Debugger, Session } from 'node:inspector';

/** The bundles of the extension that this process has loaded, by the name of what they are made for. */
export async function loadedBundles(): Promise<readonly string[]> {
  const names = new Set<string>();
  const session = new Session();
  session.connect();
  // The debugger tells of every script there is, those from before it came included.
  session.on('Debugger.scriptParsed', ({ params }: { params: Debugger.ScriptParsedEventDataType }) => {
    const name = /\/dist\/extension\/(\w+?)(?:-[A-Z0-9]{8})?\.mjs$/.exec(params.url)?.[1];
    if (name !== undefined && name !== 'chunk') names.add(name);
  });
  await new Promise<void>((resolve, reject) => {
    session.post('Debugger.enable', (error) => (error ? reject(error) : resolve()));
  });
  session.disconnect();
  return [...names].toSorted();
}
