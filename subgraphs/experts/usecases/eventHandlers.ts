import { z } from 'zod';
import { isCivilDate } from '../../shared/civilDate';
import type { Clock } from '../../shared/clock';
import { newId } from '../../shared/newId';
import { announce } from '../../shared/outbox/announce';
import { defineEventHandlers, type EventHandlers } from '../../shared/outbox/defineEventHandlers';
import { accessOfSeat, accessRepository } from '../persistence/accessRepository';
import { creditRepository } from '../persistence/creditRepository';
import { identityRepository } from '../persistence/identityRepository';

const id = z.string().min(1).max(40);
const civilDate = z.string().refine(isCivilDate);
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const inPool = { expertId: id, poolId: id, filingAuthorityId: id, organisingUnitId: id };

/**
 * What other subgraphs tell this one: who may see whom (MemberNamed, MemberEnded, ApplicationReceived,
 * ApplicationClosed, SeatAssigned, AuthoritySucceeded), and rulings for the credit archive (CreditAdjudicated and
 * CreditLifted, T五(五)).
 */
export const eventHandlers = (clock: Clock): EventHandlers =>
  defineEventHandlers({
    MemberNamed: {
      payload: z.object({ memberId: id, ...inPool }),
      handle: (session, { memberId, expertId, filingAuthorityId, organisingUnitId }) =>
        accessRepository(session).grant({
          id: newId('reach', clock.now()),
          expertId,
          via: 'POOL',
          viaId: memberId,
          authorityId: filingAuthorityId,
          unitId: organisingUnitId,
          visibleFrom: clock.now(),
          visibleUntil: null,
        }),
    },
    ApplicationReceived: {
      payload: z.object({ applicationId: id, ...inPool }),
      handle: (session, { applicationId, expertId, filingAuthorityId, organisingUnitId }) =>
        accessRepository(session).grant({
          id: newId('reach', clock.now()),
          expertId,
          via: 'APPLICATION',
          viaId: applicationId,
          authorityId: filingAuthorityId,
          unitId: organisingUnitId,
          visibleFrom: clock.now(),
          visibleUntil: null,
        }),
    },
    ApplicationClosed: {
      payload: z.object({ applicationId: id, on: civilDate }),
      async handle(session, { applicationId, on }) {
        await accessRepository(session).end('APPLICATION', applicationId, on);
      },
    },
    SeatAssigned: {
      payload: z.object({
        seatId: id,
        expertId: id,
        filingAuthorityId: id,
        organisingUnitId: id,
        visibleFrom: instant,
      }),
      async handle(session, { seatId, expertId, filingAuthorityId, organisingUnitId, visibleFrom }) {
        await accessRepository(session).grant({
          id: accessOfSeat(seatId),
          expertId,
          via: 'SEAT',
          viaId: seatId,
          authorityId: filingAuthorityId,
          unitId: organisingUnitId,
          visibleFrom,
          visibleUntil: null,
        });
        await identityRepository(session, clock).nameReadings(seatId, expertId);
      },
    },
    MemberEnded: {
      payload: z.object({ memberId: id, on: civilDate }),
      async handle(session, { memberId, on }) {
        await accessRepository(session).end('POOL', memberId, on);
      },
    },
    AuthoritySucceeded: {
      payload: z.object({ from: id, to: id }),
      handle: (session, { from, to }) => accessRepository(session).succeed(from, to),
    },
    CreditLifted: {
      payload: z.object({
        recordId: id,
        expertId: id,
        liftedOn: civilDate,
        reason: z.enum(['OVERTURNED', 'REPLACED']),
      }),
      handle: (session, { recordId, ...lift }) => creditRepository(session).lift({ id: recordId, ...lift }),
    },
    CreditAdjudicated: {
      payload: z.object({
        recordId: id,
        expertId: id,
        effect: z.enum(['EXCLUDE', 'WARN']),
        clause: z.string().min(1).max(40),
        ruledOn: civilDate,
        until: civilDate.nullish(),
        reason: z.string().max(500).nullish(),
        approvedBy: id.nullish(),
      }),
      async handle(session, { recordId, expertId, effect, clause, ruledOn, ...rest }) {
        const { until = null, reason = null, approvedBy = null } = rest;
        const ruling = { id: recordId, expertId, effect, clause, ruledOn, until, reason, approvedBy };
        const credit = creditRepository(session);
        await credit.enter(ruling);
        if (effect === 'WARN' || (await credit.isLifted(recordId))) return;
        await announce(session, {
          type: 'ExpertDisqualified',
          aggregate: { type: 'Expert', id: expertId },
          target: 'committees',
          payload: { expertId, ruledOn },
          occurredAt: clock.now(),
        });
      },
    },
  });
