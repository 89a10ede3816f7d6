import { octetsOf } from '../../../../subgraphs/evaluations/domain/record/hexText';
import {
  verifyInclusion,
  type InclusionProof,
} from '../../../../subgraphs/evaluations/domain/record/merkleTree';
import { drawHashing } from '../../../../subgraphs/shared/hashing/drawHashing';
import type { Identity } from '../../graphWorld';
import { expertOf } from '../committeeSteps';
import type { EvaluationJourney } from './beginEvaluationJourney';
import { drawSeenBy } from './ceremonySteps';
import { verifyRecordFile } from './verifyRecordFile';

interface Proof extends InclusionProof {
  readonly candidate: string;
  readonly salt: string;
  readonly root: string;
}

/** What anybody can check afterwards, without the graph. */
export function describeRecord(journey: () => EvaluationJourney): void {
  describe('the record of a draw', () => {
    it('is read by the authority and verifies without the graph', async () => {
      const at = journey();
      const draw = await drawSeenBy(at, at.authority, at.draw);
      const { sealed } = JSON.parse(draw?.record ?? '{}') as { sealed: { panel: string[] } };
      expect(sealed.panel).toEqual([...at.drawn].sort());
      expect(verifyRecordFile(draw?.record ?? '')).toEqual({ status: 0, line: 'VALID' });
    });

    it('verifies in its public part for who reads no more', async () => {
      const at = journey();
      const query = 'query ($id: ID!) { publicDrawRecord(id: $id) { text } }';
      const { publicDrawRecord } = await at.actor.read<{ publicDrawRecord: { text: string } }>(
        at.otherEmployer,
        query,
        { id: at.draw },
      );
      const { status, line } = verifyRecordFile(publicDrawRecord.text);
      expect([status, line]).toEqual([0, expect.stringMatching(/^VALID \(public part/)]);
    });

    it('with one digit changed names the step that differs', async () => {
      const at = journey();
      const { record } = (await drawSeenBy(at, at.organiser, at.draw)) ?? {};
      const forged = record?.replace(/"rank":"(\d)/, (_, digit) => `"rank":"${(Number(digit) % 9) + 1}`);
      expect(forged).not.toBe(record);
      const { status, line } = verifyRecordFile(forged ?? '');
      expect(status).toBe(1);
      expect(line).toMatch(/^RANK /);
    });

    it('proves to an expert who was on the list, and to no other', async () => {
      const at = journey();
      const [, sanctioned = ''] = at.experts;
      const listed = at.experts.find((one) => !at.drawn.includes(one) && at.experts.indexOf(one) > 1) ?? '';
      const publicText = (await drawSeenBy(at, at.authority, at.draw))?.publicRecord ?? '';
      for (const expert of [at.seated[0] ?? '', listed]) {
        const proof = await proofFor(at, expertOf(expert));
        if (!proof) throw new Error('no proof');
        expect(JSON.parse(proof.candidate)).toMatchObject({ id: expert });
        expect(publicText).toContain(proof.root);
        const leaf = [octetsOf(proof.salt), proof.candidate];
        expect(verifyInclusion(drawHashing('sha256'), leaf, proof, proof.root)).toBe(true);
      }
      for (const who of [expertOf(sanctioned), at.organiser, at.authority])
        expect(await proofFor(at, who)).toBeNull();
    });
  });
}

async function proofFor({ actor, draw }: EvaluationJourney, who: Identity): Promise<Proof | null> {
  const query = `query ($draw: ID!) { inclusionProof(drawId: $draw) { candidate salt index size path root } }`;
  return (await actor.read<{ inclusionProof: Proof | null }>(who, query, { draw })).inclusionProof;
}
