import type { DrawHash, PanelDrawResolvers } from './resolverTypes.generated';

export const PanelDraw: PanelDrawResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.drawById.load(id),
  session: ({ sessionId }, _, { loaders }) => loaders.sessionById.load(sessionId),
  follows: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.drawById.load(parentId)),
  hash: ({ hash }) => hash.toUpperCase() as DrawHash,
  panelSize: ({ seats }) => seats,
  conditions: (draw, _, { useCases }) => useCases.frozenConditions(draw),
  parties: async ({ id }, _, { loaders }) => [...(await loaders.sharesByDraw.load(id))],
  beacon: (draw) => draw,
  signOffs: async ({ id }, _, { loaders }) => [...(await loaders.signOffsByDraw.load(id))],
  supervisorOf: ({ filingAuthorityId }) => filingAuthorityId,
  incidents: async ({ id }, _, { loaders }) => [...(await loaders.incidentsByDraw.load(id))],
  seats: ({ id }, page, { loaders }) => loaders.seatsByDraw.load(id, page),
  recordHash: async ({ id }, _, { loaders }) => (await loaders.registeredById.load(id))?.recordHash ?? null,
  previousRecordHash: async ({ id }, _, { loaders }) =>
    (await loaders.registeredById.load(id))?.previousHash ?? null,
  publicRecord: async ({ id }, _, { loaders }) => (await loaders.registeredById.load(id))?.publicText ?? null,
  record: (draw, _, { useCases }) => useCases.wholeRecord(draw),
};
