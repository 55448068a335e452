import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import type { DeskList } from '#contract/office/index.ts';
import { DeskTable } from '../frame/desk-table.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';

export function DisclosureDeskPage() {
  const list = useQuery(questions.disclosure());
  const [search, setSearch] = useSearchParams();
  const place = search.get('place') ?? '';
  return (
    <>
      <PageHead
        title="公示台"
        says="处罚决定应当自作出之日起七个工作日内公示；被撤销、确认违法的，三个工作日内撤回并公开说明理由。公示前由第二人对照原文复核。"
      />
      <Shown query={list}>
        {(lines) => (
          <>
            <Segmented
              aria-label="按公示状态筛选"
              value={place}
              options={[{ value: '', label: `全部 ${lines.length}` }, ...placesIn(lines)]}
              onChange={(next) => setSearch(next === '' ? {} : { place: next })}
              style={{ marginBottom: 12 }}
            />
            <DeskTable
              lines={place === '' ? lines : lines.filter((line) => line.place === place)}
              to={(id) => `/disclosure/${id}`}
              empty="现在没有需要公示的案件。"
            />
          </>
        )}
      </Shown>
    </>
  );
}

function placesIn(lines: DeskList): { value: string; label: string }[] {
  const places = new Map(lines.map((line) => [line.place, line.placeTitle]));
  return [...places].map(([value, title]) => ({ value, label: `${title} ${lines.filter((line) => line.place === value).length}` }));
}
