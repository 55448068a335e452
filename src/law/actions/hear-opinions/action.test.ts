import { describe, expect, it } from 'vitest';
import { doneAfter, readyFor, contested } from '#tests/law/licence-scenes.ts';

describe('听取陈述、申辩 hear-opinions', () => {
  it('hears the applicant at any time before the decision (许可法 7, 36), and sends a draft back', () => {
    const heard = readyFor('decide-licence').act('hear-opinions');
    expect(heard.standing.places).toMatchObject({ main: 'accepted', review: 'none' });
    expect(doneAfter('decide-licence').codes('hear-opinions')).toContain('LG1');
  });

  it('hears third parties once they are told', () => {
    const third = { speaker: 'third-party', name: '示例·孙邻居' };
    expect(contested('others').codes('hear-opinions', third)).toContain('LG5');
    expect(contested('others').act('notify-third-parties').act('hear-opinions', third).place('third-party')).toBe('heard');
  });
});
