import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Segmented, Space, Table } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { Link, useSearchParams } from 'react-router';
import type { LicenceApplications } from '#contract/office/index.ts';
import { ClockTag } from '../../ui/clock.tsx';
import { dayText } from '../../ui/moment.ts';
import { ButtonLink } from '../frame/button-link.tsx';
import { useNames } from '../frame/names.ts';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { useSignedIn } from '../session/signed-in.tsx';

type Application = LicenceApplications[number];

/** 许可台: applications and what else is under way about licences, by the limit that presses. */
export function LicenceApplicationsPage() {
  const { person } = useSignedIn();
  const list = useQuery({ ...questions.licenceApplications(), refetchInterval: 60_000 });
  const takes = person.roles.some(({ role }) => role === 'window-clerk');
  return (
    <>
      <PageHead
        title="许可台"
        says="在办的许可、变更、延续申请和撤回、撤销、发证、注销，按法定期限的紧急程度排列。窗口、信函、电子邮件、网上收到的申请都由窗口登记。"
        extra={
          takes && (
            <ButtonLink to="/cases/new/apply-for-licence" type="primary">
              登记许可申请
            </ButtonLink>
          )
        }
      />
      <Shown query={list}>{(all) => <Applications all={all} me={person.id} />}</Shown>
    </>
  );
}

function Applications({ all, me }: { readonly all: LicenceApplications; readonly me: string }) {
  const [search, setSearch] = useSearchParams();
  const names = useNames();
  const act = search.get('act') ?? '';
  const words = search.get('search') ?? '';
  const mine = search.get('mine') === 'true';
  const ask = (next: Readonly<Record<string, string>>) => {
    const kept = { act, search: words, mine: mine ? 'true' : '', ...next };
    setSearch(Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== '')), { replace: true });
  };
  const shown = all.filter((one) => (act === '' || one.act === act) && mentions(one, words) && (!mine || one.line.handlers.includes(me)));
  return (
    <>
      <Space wrap style={{ marginBottom: 12 }}>
        <Input.Search
          key={words}
          aria-label="查找申请"
          placeholder="申请人、事项、收件号"
          allowClear
          maxLength={100}
          defaultValue={words}
          onSearch={(typed) => ask({ search: typed.trim() })}
          style={{ width: 260 }}
        />
        <Segmented
          aria-label="按办理事项筛选"
          value={act}
          options={[{ value: '', label: `全部 ${all.length}` }, ...actsIn(all)]}
          onChange={(next) => ask({ act: next })}
        />
        <Checkbox checked={mine} onChange={({ target }) => ask({ mine: target.checked ? 'true' : '' })}>
          只看我审查的
        </Checkbox>
      </Space>
      <Table<Application>
        rowKey={(one) => `${one.line.case} ${one.act}`}
        size="middle"
        columns={columnsWith(names)}
        dataSource={shown}
        scroll={{ x: 680 }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{
          emptyText: <Nothing says={all.length > 0 ? '没有符合条件的申请，请换一个条件。' : '现在没有在办的许可申请。'} />,
        }}
      />
    </>
  );
}

const columnsWith = (names: (ids: readonly string[]) => string): ColumnsType<Application> => [
  {
    title: '申请',
    key: 'title',
    render: (_, { line }) => (
      <>
        <Link to={`/cases/${line.case}`}>{line.party}</Link>
        <div className="faint">
          {line.matter}　{line.number}
        </div>
      </>
    ),
  },
  { title: '办理', dataIndex: 'actTitle', key: 'act', width: 110 },
  { title: '现状', dataIndex: 'placeTitle', key: 'place', width: 150 },
  { title: '期限', key: 'clock', width: 260, render: (_, { clock }) => <ClockTag clock={clock} /> },
  {
    title: '收到',
    key: 'received',
    width: 120,
    responsive: ['lg'],
    render: (_, { receivedOn }) => (receivedOn ? dayText(receivedOn) : '依职权'),
  },
  { title: '审查人员', key: 'handlers', width: 140, responsive: ['lg'], render: (_, { line }) => names(line.handlers) || '—' },
];

function mentions({ line }: Application, words: string): boolean {
  return words === '' || [line.title, line.party, line.matter ?? '', line.number ?? ''].some((text) => text.includes(words));
}

function actsIn(all: LicenceApplications): { value: string; label: string }[] {
  const titles = new Map(all.map(({ act, actTitle }) => [act, actTitle]));
  return [...titles].map(([value, title]) => ({ value, label: `${title} ${all.filter(({ act }) => act === value).length}` }));
}
