import { codedError } from '../../../subgraphs/shared/codedError';
import { isRole, type Caller } from '../../../subgraphs/shared/identity/Caller';
import type { VerifyToken } from '../../../subgraphs/shared/identity/tokenVerifier';
import { callerAs } from '../testIdentity';

/** Takes tokens that say in clear who asks: `ROLE.value.client`. */
export const createBearerCaller =
  (): VerifyToken =>
  (token): Promise<Caller> => {
    const [role = '', value = '', client = ''] = token.split('.');
    if (!isRole(role)) return Promise.reject(codedError('UNAUTHENTICATED'));
    return Promise.resolve({ ...callerAs(role, value), client });
  };
