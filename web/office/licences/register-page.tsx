import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Input, Select, Table } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { Link, useSearchParams } from 'react-router';
import type { Licences, LicencesQuery } from '#contract/office/index.ts';
import { licenceMatters } from '#law/matters/other.ts';
import { dayText } from '../../ui/moment.ts';
import { PageHead } from '../frame/page-head.tsx';
import { Failed, Nothing } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { LicenceState } from './licence-state.tsx';
import { licencesFrom, withFilter } from './register-query.ts';

type Licence = Licences['licences'][number];
type Stands = NonNullable<LicencesQuery['stands']>;

const figures: readonly (readonly [Stands, string, mood: '' | 'urgent' | 'passed'])[] = [
  ['in-force', '有效', ''],
  ['90', '90日内届满', ''],
  ['60', '60日内届满', ''],
  ['30', '30日内届满', 'urgent'],
  ['past', '已过有效期', 'passed'],
  ['over', '已撤回、撤销、注销', ''],
];

/** 许可证台账: every certificate the bureau has issued, the earliest last day first. */
export function LicenceRegisterPage() {
  const [search, setSearch] = useSearchParams();
  const query = licencesFrom(search);
  const list = useQuery({ ...questions.licences(query), placeholderData: keepPreviousData });
  const filtered = query.search !== undefined || query.matter !== undefined || query.stands !== undefined;
  return (
    <>
      <PageHead
        title="许可证台账"
        says="有效期届满三十个工作日前申请延续、届满前没有决定的，视为准予延续；届满没有延续的，应当注销。状态按今日计算。"
      />
      <Figures counts={list.data?.counts ?? {}} chosen={query.stands} />
      <search className="filters" aria-label="筛选许可证">
        <Input.Search
          key={query.search ?? ''}
          aria-label="按持证人、证号查找"
          placeholder="持证人、证号"
          defaultValue={query.search ?? ''}
          allowClear
          maxLength={100}
          onSearch={(text) => setSearch((before) => withFilter(before, 'search', text.trim()))}
          style={{ width: 260 }}
        />
        <Select
          aria-label="许可事项"
          placeholder="许可事项"
          allowClear
          options={licenceMatters.map(({ id, name }) => ({ value: id, label: name }))}
          value={query.matter ?? null}
          onChange={(value) => setSearch((before) => withFilter(before, 'matter', value ?? null))}
          style={{ width: 240 }}
        />
        {filtered && <Link to="/licences/register">清除条件</Link>}
      </search>
      <p className="faint" aria-live="polite">
        {list.data ? `共 ${list.data.total} 件` : '正在读取…'}
      </p>
      {list.error ? (
        <Failed error={list.error} again={() => void list.refetch()} />
      ) : (
        <Table<Licence>
          rowKey="case"
          size="middle"
          columns={columns}
          dataSource={list.data?.licences ?? []}
          loading={list.isFetching && !list.data}
          scroll={{ x: 680 }}
          locale={{ emptyText: <Nothing says={filtered ? '没有符合条件的许可证，可以放宽条件再查。' : '还没有颁发过许可证。'} /> }}
          pagination={{
            current: query.page ?? 1,
            total: list.data?.total ?? 0,
            pageSize: 20,
            showSizeChanger: false,
            hideOnSinglePage: true,
            onChange: (page) => setSearch((before) => withFilter(before, 'page', String(page))),
          }}
        />
      )}
    </>
  );
}

/** Every number opens the list it counts; the one shown closes it again. */
function Figures({ counts, chosen }: { readonly counts: Licences['counts']; readonly chosen: Stands | undefined }) {
  return (
    <ul className="counts">
      {figures.map(([stands, title, mood]) => {
        const count = counts[stands] ?? 0;
        const shown = chosen === stands;
        return (
          <li key={stands}>
            <Link
              to={shown ? '/licences/register' : `/licences/register?stands=${stands}`}
              className={count > 0 ? mood : ''}
              aria-current={shown ? 'true' : undefined}
            >
              <b>{count}</b>
              <span>{title}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

const columns: ColumnsType<Licence> = [
  {
    title: '许可证',
    key: 'certificate',
    width: 250,
    render: (_, licence) => (
      <>
        <Link to={`/licences/${licence.case}`}>{licence.certificate}</Link>
        <div className="faint">{licence.certificateName}</div>
      </>
    ),
  },
  {
    title: '持证人',
    key: 'holder',
    render: (_, { holder, premises }) => (
      <>
        {holder}
        <div className="faint">{premises}</div>
      </>
    ),
  },
  {
    title: '有效期',
    key: 'valid',
    width: 150,
    render: (_, { validFrom, validUntil }) => (
      <>
        {dayText(validFrom)}
        <div>至 {dayText(validUntil)}</div>
      </>
    ),
  },
  { title: '状态', key: 'state', width: 200, render: (_, licence) => <LicenceState licence={licence} /> },
  {
    title: '在办',
    key: 'pending',
    width: 200,
    responsive: ['lg'],
    render: (_, { pending }) => (pending.length > 0 ? pending.map((one) => <div key={one}>{one}</div>) : '—'),
  },
];
