import { describe, expect, it } from 'vitest';
import { doneAfter, contested, held } from '#tests/law/licence-scenes.ts';

describe('申请人撤回申请 withdraw-application', () => {
  it('ends the application, and what went on for its sake', () => {
    const asked = contested('others')
      .act('notify-third-parties')
      .act('offer-licence-hearing')
      .act('draft-licence-decision')
      .act('withdraw-application');
    expect(asked.standing.places).toMatchObject({ main: 'abandoned', hearing: 'none', review: 'none' });
  });

  it('is too late after the decision', () => {
    expect(doneAfter('decide-licence').codes('withdraw-application')).toContain('LG1');
  });

  it('leaves a draft on something else alone', () => {
    const two = held().act('apply-for-change').act('accept-application').act('examine-application').act('draft-licence-decision');
    const gone = two.act('apply-for-renewal').act('withdraw-application');
    expect(gone.standing.places).toMatchObject({ renewal: 'ended', change: 'drafted', review: 'ready' });
  });
});
