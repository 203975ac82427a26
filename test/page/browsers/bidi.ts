import { WebSocket } from 'ws';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A member of what came over the wire; {} where there is none. */
export function fieldsOf(value: unknown, ...names: readonly string[]): Fields {
  const found = names.reduce<unknown>((within, name) => (isFields(within) ? within[name] : undefined), value);
  return isFields(found) ? found : {};
}

/** WebDriver BiDi, as https://w3c.github.io/webdriver-bidi/ says it: commands that are answered, and events. */
export interface BidiSession {
  send(method: string, params?: Fields): Promise<Fields>;
  listen(event: string, hear: (params: Fields) => void): void;
  close(): void;
}

export async function connectBidi(address: string): Promise<BidiSession> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<unknown, { resolve: (result: Fields) => void; reject: (error: Error) => void }>();
  const listeners = new Map<unknown, ((params: Fields) => void)[]>();
  let last = 0;
  socket.on('message', (text: Buffer) => {
    const message: unknown = JSON.parse(text.toString());
    if (!isFields(message)) return;
    const { type, id, method, error, message: told } = message;
    if (type === 'event') for (const hear of listeners.get(method) ?? []) hear(fieldsOf(message, 'params'));
    else if (type === 'success') waiting.get(id)?.resolve(fieldsOf(message, 'result'));
    else waiting.get(id)?.reject(new Error(`${error}: ${told}`));
    waiting.delete(id);
  });
  return {
    send(method, params = {}) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    listen(event, hear) {
      listeners.set(event, [...(listeners.get(event) ?? []), hear]);
    },
    close: () => socket.close(),
  };
}
