import { currentPledge } from '../domain/pledgeTexts';
import { selectedFigures } from '../../shared/statistics/selectedFigures';
import type { QueryResolvers } from './resolverTypes.generated';

export const Query: QueryResolvers = {
  session: (_, { id }, { loaders }) => loaders.sessionById.load(id),
  notices: (_, page, { useCases }) => useCases.listNotices(page),
  verifyNotice: (_, { code }, { useCases }) => useCases.verifyNotice({ code }),
  sessions: (_, page, { useCases }) => useCases.listSessions(page),
  pledgeText: currentPledge,
  conductCase: (_, { id }, { loaders }) => loaders.conductCaseById.load(id),
  conductCases: (_, page, { useCases }) => useCases.listConductCases(page),
  termAssessment: (_, { id }, { loaders }) => loaders.assessmentById.load(id),
  termAssessments: (_, page, { useCases }) => useCases.listTermAssessments(page),
  commendationLetter: (_, { id }, { loaders }) => loaders.letterById.load(id),
  commendationLetters: (_, page, { useCases }) => useCases.listCommendationLetters(page),
  recuperationList: (_, args, { useCases }) => useCases.recuperationList(args),
  assessmentWorklist: (_, args, { useCases }) => useCases.assessmentWorklist(args),
  termsAssessed: (_, terms, { useCases }) => useCases.termsAssessed(terms),
  draw: (_, { id }, { loaders }) => loaders.drawById.load(id),
  draws: (_, page, { useCases }) => useCases.listDraws(page),
  publicDrawRecord: (_, { id }, { loaders }) => loaders.registeredById.load(id),
  verifyDraw: (_, { id }, { useCases }) => useCases.verifyDraw({ id }),
  inclusionProof: (_, input, { useCases }) => useCases.inclusionProof(input),
  drawStatistics: (_, asked, { useCases }, info) =>
    useCases.drawStatistics({ ...asked, figures: selectedFigures(info) }),
  seatStatistics: (_, asked, { useCases }, info) =>
    useCases.seatStatistics({ ...asked, figures: selectedFigures(info) }),
  sessionStatistics: (_, asked, { useCases }, info) =>
    useCases.sessionStatistics({ ...asked, figures: selectedFigures(info) }),
  conductStatistics: (_, asked, { useCases }, info) =>
    useCases.conductStatistics({ ...asked, figures: selectedFigures(info) }),
  assessmentStatistics: (_, asked, { useCases }, info) =>
    useCases.assessmentStatistics({ ...asked, figures: selectedFigures(info) }),
};
