import { afterAll, beforeAll, expect, test } from 'vitest';
import { machining } from '#main/demo/parties.ts';
import * as story from '#main/demo/story.ts';
import { tell } from '#main/demo/teller.ts';
import { agency, openTestOffice, type TestOffice } from './bureau.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

test('a whole case goes through perform', async () => {
  const teller = tell(office.bureau, agency, 'whole-case');
  const day = '2026-03-02';
  let minutes = 0;
  const turn = { day, teller, about: machining };
  const step = async (one: (typeof story)['registerClue']) => {
    minutes += 2;
    office.at(new Date(Date.parse('2026-03-02T02:00:00.000Z') + minutes * 60_000).toISOString());
    await one(turn);
  };
  const draft = machining.draft;
  const steps = [
    story.registerClue,
    story.inspect,
    story.proposeFiling,
    story.approveFiling,
    story.summon,
    story.inquire,
    story.collect,
    story.conclude(draft),
    story.submit(),
    story.returnWithProblem,
    story.conclude({ ...draft, discretion: '综合全部情节，在裁量幅度内处八万元罚款。' }),
    story.submit([{ problem: 1, answer: '已补写裁量基准和计算过程。', done: 'mended' }]),
    story.pass,
    story.notify,
    story.notifyHearing,
    story.serve('notice'),
    story.serve('hearing-notice'),
    story.hearDefence,
    story.reviewDefence,
    story.waiveHearing,
    story.discuss,
    story.decide,
    story.serve('decision'),
  ];
  for (const one of steps) await step(one);
  const headers = await office.signIn('zhang');
  const page = await office.server.inject({ url: `/api/cases/${teller.case}`, headers });
  expect(page.statusCode).toBe(200);
  const { line, entries, tracks } = page.json();
  expect(line.placeTitle).toBe('已作处罚决定');
  expect(tracks.find((track: { track: string }) => track.track === 'disclosure').placeTitle).toBe('待制作公示文本');
  const titles = entries.flatMap(({ papers }: { papers: { title: string }[] }) => papers.map(({ title }) => title));
  expect(titles).toEqual(
    expect.arrayContaining(['立案审批表', '询问笔录', '行政处罚告知书', '行政处罚听证告知书', '行政处罚决定书（单位）', '文书送达回执']),
  );
});
