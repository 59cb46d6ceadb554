import { createServer } from 'node:net';
import { checkPort } from '../../src/server/checkPort.js';

describe('checkPort', () => {
  it('is content with a free port, and leaves it free', async () => {
    await checkPort('127.0.0.1', 0);
  });

  it('says in words that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as { port: number };
    try {
      await expect(checkPort('127.0.0.1', port)).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        message: `Port ${port} on 127.0.0.1 is in use by another program. Stop it, or set OBLIGRAPH_PORT to another port.`,
      });
    } finally {
      other.close();
    }
  });

  it('says in words that this machine has no such address', async () => {
    await expect(checkPort('192.0.2.77', 0)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: 'This machine has no address 192.0.2.77. Set OBLIGRAPH_HOST to one that it has, such as 127.0.0.1.',
    });
  });
});
