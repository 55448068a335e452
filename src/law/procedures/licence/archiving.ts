import { archiveCase as archive } from '../../actions/archive-case/action.ts';
import { all, seed } from '../../cite.ts';
import { placed } from '../../placed.ts';

/** One file for one licence: it is archived when nothing can happen to it any more. */
export const archiveCase = placed(archive, {
  action: { says: '一证一档，整理文书、材料和音像资料，编目后归档。', articles: [all(61, 2), seed(6)] },
  step: {
    from: { main: ['declined', 'abandoned', 'refused', 'cancelled'] },
    articles: [seed(6)],
    must: archive.step.must.map((one) => ({ ...one, articles: [seed(6)] })),
  },
});
