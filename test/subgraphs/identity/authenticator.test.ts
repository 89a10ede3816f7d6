import { GraphQLError } from 'graphql';
import type { RequestHeaders } from '../../../subgraphs/shared/http/RequestHeaders';
import {
  createAuthenticator,
  createBearerAuthenticator,
} from '../../../subgraphs/shared/identity/authenticator';
import { callerAs } from '../../support/testIdentity';

const OLD = 'old-secret-of-the-router';
const NEW = 'new-secret-of-the-router';
const caller = callerAs('FILING_AUTHORITY', 'cq-reform-office');
const verify = (token: string) =>
  token === 'a.b.c' ? Promise.resolve(caller) : Promise.reject(new Error('the verifier was asked'));
const authenticate = createAuthenticator({ verify, routerSecrets: [OLD, NEW] });

async function refusal(headers: Record<string, unknown>): Promise<string> {
  const error: unknown = await authenticate(headers as RequestHeaders).catch((reason: unknown) => reason);
  return error instanceof GraphQLError ? JSON.stringify(error) : `accepted or crashed: ${String(error)}`;
}

describe('a subgraph', () => {
  it.each([OLD, NEW])('accepts either live secret: %s', async (secret) => {
    await expect(authenticate({ 'x-router-secret': secret, authorization: 'Bearer a.b.c' })).resolves.toBe(
      caller,
    );
  });

  it.each<[string, Record<string, unknown>]>([
    ['no headers', {}],
    ['no secret', { authorization: 'Bearer a.b.c' }],
    ['no token', { 'x-router-secret': OLD }],
    ['a wrong secret', { 'x-router-secret': `${OLD}x`, authorization: 'Bearer a.b.c' }],
    ['a prefix of the secret', { 'x-router-secret': OLD.slice(0, -1), authorization: 'Bearer a.b.c' }],
    ['an empty secret', { 'x-router-secret': '', authorization: 'Bearer a.b.c' }],
    ['both secrets in one header', { 'x-router-secret': `${OLD}, ${NEW}`, authorization: 'Bearer a.b.c' }],
    ['a list of secrets', { 'x-router-secret': [OLD], authorization: 'Bearer a.b.c' }],
    ['a list of tokens', { 'x-router-secret': OLD, authorization: ['Bearer a.b.c'] }],
    ['two tokens in one header', { 'x-router-secret': OLD, authorization: 'Bearer a.b.c, Bearer a.b.c' }],
    ['another scheme', { 'x-router-secret': OLD, authorization: 'Basic a.b.c' }],
    ['a scheme and no token', { 'x-router-secret': OLD, authorization: 'Bearer ' }],
    ['letters outside base64url', { 'x-router-secret': OLD, authorization: 'Bearer a.b.c=' }],
    ['a line break', { 'x-router-secret': OLD, authorization: 'Bearer a.b.c\n' }],
    ['100 kB of token', { 'x-router-secret': OLD, authorization: `Bearer a.b.${'c'.repeat(100_000)}` }],
  ])('refuses %s like everything else', async (_, headers) => {
    expect(await refusal(headers)).toBe(await refusal({}));
    expect(await refusal(headers)).toContain('UNAUTHENTICATED');
  });

  it('reads the scheme in any case', async () => {
    await expect(authenticate({ 'x-router-secret': NEW, authorization: 'bearer a.b.c' })).resolves.toBe(
      caller,
    );
  });

  it.each([[[]], [['short']], [[OLD, NEW, 'third-secret-of-the-router']]])(
    'does not start with the secrets %j',
    (routerSecrets) => {
      expect(() => createAuthenticator({ verify, routerSecrets })).toThrow();
    },
  );
});

describe('the front door', () => {
  it('asks for the token alone', async () => {
    await expect(createBearerAuthenticator({ verify })({ authorization: 'Bearer a.b.c' })).resolves.toBe(
      caller,
    );
  });
});
