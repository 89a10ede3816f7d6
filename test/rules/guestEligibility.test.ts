import { guestEligibility } from '../../subgraphs/committees/domain/guestEligibility';
import { AS_OF, leader, member, pool, title } from '../support/ruleFacts';

const valid = { firstDay: '2023-01-01', lastDay: AS_OF };
const host = (level: 'SENIOR' | 'ASSOCIATE' | 'JUNIOR', guest = member()) =>
  pool({ committee: { level }, members: [guest] });

describe('guest of a sharing pool', () => {
  it('serves while the home filing is valid', () => {
    expect(guestEligibility(host('SENIOR'), valid).outcome).toBe('PASS');
  });

  it('stays away once the home filing ends', () => {
    expect(guestEligibility({ ...host('SENIOR'), asOf: '2025-07-01' }, valid).outcome).toBe('FAIL');
    expect(guestEligibility(host('SENIOR'), null).outcome).toBe('FAIL');
  });

  it.each([
    ['SENIOR', 'ASSOCIATE', 'FAIL'],
    ['ASSOCIATE', 'ASSOCIATE', 'PASS'],
    ['ASSOCIATE', 'INTERMEDIATE', 'FAIL'],
    ['JUNIOR', 'INTERMEDIATE', 'PASS'],
  ] as const)('meets a %s committee with %s: %s', (level, held, outcome) => {
    expect(guestEligibility(host(level, member({ titles: [title(held)] })), valid).outcome).toBe(outcome);
  });

  it('gets no exception as a leader', () => {
    expect(guestEligibility(host('ASSOCIATE', leader()), valid).outcome).toBe('FAIL');
  });

  it('is undecided while titles are unknown', () => {
    expect(guestEligibility(host('SENIOR', member({ titles: null })), valid).outcome).toBe(
      'INSUFFICIENT_DATA',
    );
  });
});
