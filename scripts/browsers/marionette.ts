import { connect, type Socket } from 'node:net';

type Answer = (result: unknown, error: { error: string; message: string } | null) => void;

/** Firefox's remote protocol: JSON arrays with a length in front, one answer a command. */
export class Marionette {
  private last = 0;
  private buffer = Buffer.alloc(0);
  private readonly waiting = new Map<number, Answer>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.read(data));
    socket.on('close', () => {
      for (const answer of this.waiting.values()) answer(null, { error: 'closed', message: 'Firefox has closed the connection' });
      this.waiting.clear();
    });
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Marionette(socket)));
    });
  }

  send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    const id = ++this.last;
    const body = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(body)}:${body}`);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, (result, error) => {
        if (error) reject(new Error(`${command}: ${error.error}: ${error.message}`));
        else resolve((result && typeof result === 'object' && 'value' in result ? result.value : result) as T);
      });
    });
  }

  end(): void {
    this.socket.destroy();
  }

  private read(data: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.buffer.subarray(0, colon));
      if (this.buffer.length < end) return;
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, end).toString());
      this.buffer = this.buffer.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
      this.waiting.get(id)?.(result, error);
      this.waiting.delete(id);
    }
  }
}
