import { useQuery } from '@tanstack/react-query';
import { DeskTable } from '../frame/desk-table.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';

export function DisclosureDeskPage() {
  const list = useQuery(questions.disclosure());
  return (
    <>
      <PageHead
        title="公示台"
        says="处罚决定应当自作出之日起七个工作日内公示；被撤销、确认违法的，三个工作日内撤回并公开说明理由。公示前由第二人对照原文复核。"
      />
      <Shown query={list}>{(lines) => <DeskTable lines={lines} to={(id) => `/disclosure/${id}`} empty="现在没有需要公示的案件。" />}</Shown>
    </>
  );
}
