import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluationsEnvironment } from '../../../../subgraphs/evaluations/env';
import { smsGateway } from '../../../../subgraphs/evaluations/sms/smsGateway';
import { smsProblems, smsSettingsOf } from '../../../../subgraphs/evaluations/sms/smsVariables';
import { SMS_SECRET, startSmsPlatform } from '../../../support/smsPlatform';

const message = { idempotencyKey: 'attempt_1', phone: '13800001234', text: '【12333】请您参加评审工作' };
const now = () => new Date('2026-03-01T04:00:00Z');

describe('the platform over HTTP', () => {
  let platform: Awaited<ReturnType<typeof startSmsPlatform>>;
  let gateway: ReturnType<typeof smsGateway>;
  beforeAll(async () => {
    platform = await startSmsPlatform();
  });
  beforeEach(() => {
    platform.behave(platform.works);
    platform.received.length = 0;
    platform.messages.clear();
    gateway = smsGateway(
      { kind: 'http', url: platform.url, secret: SMS_SECRET, timeoutMs: 300 },
      now,
      () => undefined,
    );
  });
  afterEach(() => gateway.close());
  afterAll(() => platform.close());

  it('is posted a signed message and asked for its receipt', async () => {
    expect(await gateway.send(message)).toEqual({ kind: 'TAKEN', receiptId: 'r-attempt_1' });
    expect(await gateway.receipt('r-attempt_1')).toBe('PENDING');
    platform.statuses.set('r-attempt_1', 'DELIVERED');
    expect(await gateway.receipt('r-attempt_1')).toBe('DELIVERED');
    expect(platform.received.map(({ method, path, isSigned }) => [method, path, isSigned])).toEqual([
      ['POST', '/v1/messages', true],
      ['GET', '/v1/messages/r-attempt_1', true],
      ['GET', '/v1/messages/r-attempt_1', true],
    ]);
    expect(JSON.parse(platform.received[0]?.body ?? '')).toEqual(message);
  });

  it('holds one message for one key, after an answer that was lost', async () => {
    platform.behave((request, response) => {
      platform.works(request, { writeHead: () => ({ end: () => undefined }) } as never);
      response.destroy();
    });
    expect(await gateway.send(message)).toEqual({ kind: 'UNKNOWN', fault: 'UNREACHABLE' });
    platform.behave(platform.works);
    expect(await gateway.send(message)).toMatchObject({ kind: 'TAKEN' });
    expect(platform.messages.size).toBe(1);
  });

  it('that trusts another secret takes nothing', async () => {
    const stranger = smsGateway(
      { kind: 'http', url: platform.url, secret: `${SMS_SECRET}x`, timeoutMs: 300 },
      now,
      () => undefined,
    );
    expect(await stranger.send(message)).toEqual({ kind: 'UNKNOWN', fault: 'PLATFORM_FAULT' });
    expect(platform.messages.size).toBe(0);
    await stranger.close();
  });

  it.each([
    [422, '{}', { kind: 'REFUSED' }],
    [500, '{"receiptId":"r-1"}', { kind: 'UNKNOWN', fault: 'PLATFORM_FAULT' }],
    [302, '', { kind: 'UNKNOWN', fault: 'PLATFORM_FAULT' }],
    [200, '', { kind: 'UNKNOWN', fault: 'GARBAGE' }],
    [200, '<html>', { kind: 'UNKNOWN', fault: 'GARBAGE' }],
    [200, '{"receiptId":7}', { kind: 'UNKNOWN', fault: 'GARBAGE' }],
    [200, '{"receiptId":"../../x"}', { kind: 'UNKNOWN', fault: 'GARBAGE' }],
    [200, '{"receiptId":"m-13800001234"}', { kind: 'UNKNOWN', fault: 'GARBAGE' }],
    [200, `{"receiptId":"${'r'.repeat(65)}"}`, { kind: 'UNKNOWN', fault: 'GARBAGE' }],
    [200, `{"receiptId":"${'r'.repeat(64)}"}`, { kind: 'TAKEN', receiptId: 'r'.repeat(64) }],
  ])('that answers %i with %s is understood', async (status, body, answer) => {
    platform.behave((_, response) => void response.writeHead(status).end(body));
    expect(await gateway.send(message)).toEqual(answer);
  });

  it('that answers without end is cut off', async () => {
    platform.behave((_, response) => {
      response.writeHead(200);
      response.write('x'.repeat(20_000));
    });
    expect(await gateway.send(message)).toMatchObject({ kind: 'UNKNOWN' });
  });

  it('that is slow has timed out', async () => {
    platform.behave(() => undefined);
    expect(await gateway.send(message)).toEqual({ kind: 'UNKNOWN', fault: 'TIMED_OUT' });
    expect(await gateway.receipt('r-1')).toBe('UNKNOWN');
  });

  it('that begins an answer and stops has timed out', async () => {
    platform.behave((_, response) => {
      response.writeHead(200);
      response.write('{"receipt');
    });
    expect(await gateway.send(message)).toEqual({ kind: 'UNKNOWN', fault: 'TIMED_OUT' });
  });

  it('that is down is unreachable', async () => {
    const gone = smsGateway(
      { kind: 'http', url: 'http://127.0.0.1:9/x', secret: SMS_SECRET, timeoutMs: 300 },
      now,
      () => undefined,
    );
    expect(await gone.send(message)).toEqual({ kind: 'UNKNOWN', fault: 'UNREACHABLE' });
    await gone.close();
  });

  it.each(['', '{}', '{"status":"LOST"}', '[]'])('whose receipt reads %j has not said', async (body) => {
    platform.behave((_, response) => void response.writeHead(200).end(body));
    expect(await gateway.receipt('r-1')).toBe('UNKNOWN');
  });
});

describe('a file', () => {
  it('gets a line of JSON for each message, for its owner alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'epg-sms-'));
    const path = join(folder, 'messages.jsonl');
    const gateway = smsGateway({ kind: 'file', path }, now, () => undefined);
    expect(await gateway.send(message)).toEqual({ kind: 'TAKEN', receiptId: 'attempt_1' });
    await gateway.send({ ...message, idempotencyKey: 'attempt_2' });
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      message,
      { ...message, idempotencyKey: 'attempt_2' },
    ]);
    expect((await stat(path)).mode & 0o077).toBe(0);
    await rm(folder, { recursive: true });
    expect(await gateway.send(message)).toEqual({ kind: 'UNKNOWN', fault: 'UNREACHABLE' });
  });
});

describe('the console', () => {
  it('shows the text and no number', async () => {
    const lines: string[] = [];
    const gateway = smsGateway({ kind: 'console' }, now, (line) => lines.push(line));
    await gateway.send(message);
    await gateway.send({ ...message, phone: 'nonsense' });
    expect(lines).toEqual([
      '12333 → 138****1234 【12333】请您参加评审工作',
      '12333 → **** 【12333】请您参加评审工作',
    ]);
  });
});

describe('the variables of the way', () => {
  it('name all that a way lacks', () => {
    expect(smsProblems({ SMS_GATEWAY: 'http' })).toEqual([
      'SMS_URL: is required with SMS_GATEWAY=http',
      'SMS_SECRET: is required with SMS_GATEWAY=http',
    ]);
    expect(smsProblems({ SMS_GATEWAY: 'file' })).toEqual(['SMS_FILE: is required with SMS_GATEWAY=file']);
    expect(smsProblems({ SMS_GATEWAY: 'console' })).toEqual([]);
  });

  it('become the settings of the way', () => {
    const given = { SMS_TIMEOUT_MS: 5_000, SMS_URL: 'http://sms', SMS_SECRET: 's', SMS_FILE: '/f' };
    expect(smsSettingsOf({ ...given, SMS_GATEWAY: 'http' })).toEqual({
      kind: 'http',
      url: 'http://sms',
      secret: 's',
      timeoutMs: 5_000,
    });
    expect(smsSettingsOf({ ...given, SMS_GATEWAY: 'file' })).toEqual({ kind: 'file', path: '/f' });
  });

  it('do not show a secret that is too short', () => {
    const read = () => evaluationsEnvironment({ SMS_GATEWAY: 'http', SMS_SECRET: 'too-short-to-use' });
    expect(read).toThrow(/SMS_SECRET/);
    expect(read).not.toThrow(/too-short-to-use/);
  });
});
