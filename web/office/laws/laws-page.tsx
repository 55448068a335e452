import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Input, Select, Table } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { Laws, LawsQuery, LawVersion } from '#contract/office/index.ts';
import { PageHead } from '../frame/page-head.tsx';
import { RegisterLinks } from '../frame/register-links.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { Hits } from './hits.tsx';
import { spanText, stateTitles, VersionMarks } from './version-marks.tsx';

const states = Object.entries(stateTitles).map(([value, label]) => ({ value, label }));
const texts = [
  { value: 'yes', label: '正文已导入' },
  { value: 'no', label: '正文未导入' },
];

/** 法规库: every version of every statute the product cites or somebody took in. */
export function LawsPage() {
  const [search, setSearch] = useSearchParams();
  const query = queryFrom(search);
  const laws = useQuery({ ...questions.laws(query), placeholderData: keepPreviousData });
  const set = (name: keyof LawsQuery, value: string | null) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  return (
    <>
      <PageHead
        title="法规库"
        says="本系统引用的和本机关导入的法律、法规、规章和文件的各个版本。正文由政策法规科导入，每次导入都写入法规台账。"
      />
      <RegisterLinks procedure="law-register" />
      <search className="filters" aria-label="查找法规">
        <Input.Search
          key={query.search ?? ''}
          aria-label="按名称、代码或者条文查找"
          placeholder="名称、令号，或者条文中的字句"
          defaultValue={query.search ?? ''}
          allowClear
          maxLength={100}
          onSearch={(words) => set('search', words.trim())}
          style={{ width: 300 }}
        />
        <Select
          aria-label="效力"
          placeholder="效力"
          allowClear
          options={states}
          value={query.state ?? null}
          onChange={(value) => set('state', value ?? null)}
          style={{ width: 120 }}
        />
        <Select
          aria-label="正文"
          placeholder="正文"
          allowClear
          options={texts}
          value={query.text ?? null}
          onChange={(value) => set('text', value ?? null)}
          style={{ width: 130 }}
        />
      </search>
      <Shown query={laws}>{(answer) => <Found answer={answer} words={query.search ?? ''} />}</Shown>
    </>
  );
}

function queryFrom(search: URLSearchParams): LawsQuery {
  const [words, state, text] = ['search', 'state', 'text'].map((name) => search.get(name) ?? '');
  return {
    ...(words ? { search: words } : {}),
    ...(state && state in stateTitles ? { state: state as keyof typeof stateTitles } : {}),
    ...(text === 'yes' || text === 'no' ? { text } : {}),
  };
}

function Found({ answer, words }: { readonly answer: Laws; readonly words: string }) {
  const onlyHits = answer.laws.length === 0 && answer.hits.length > 0;
  const withText = answer.laws.filter(({ hasText }) => hasText).length;
  return (
    <>
      {words !== '' && <Hits answer={answer} words={words} />}
      <p className="faint" aria-live="polite">
        {onlyHits ? `没有名称含“${words}”的法规。` : `共 ${answer.laws.length} 个版本，其中 ${withText} 个导入了正文。`}
      </p>
      {!onlyHits && <Versions versions={answer.laws} />}
    </>
  );
}

function Versions({ versions }: { readonly versions: readonly LawVersion[] }) {
  return (
    <Table<LawVersion>
      rowKey="law"
      size="middle"
      dataSource={[...versions]}
      scroll={{ x: 720 }}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: <Nothing says="没有符合条件的法规，请换一个条件。" /> }}
      columns={[
        {
          title: '名称',
          key: 'title',
          render: (_, version) => (
            <>
              <Link to={`/laws/${version.law}`}>{version.title}</Link>
              <div className="faint">{[version.number, version.version].filter(Boolean).join('　')}</div>
            </>
          ),
        },
        { title: '施行', key: 'span', width: 210, render: (_, version) => spanText(version) },
        { title: '条数', key: 'articles', width: 70, render: (_, { articles }) => articles ?? <span className="faint">不详</span> },
        { title: '状态', key: 'state', width: 250, render: (_, version) => <VersionMarks version={version} /> },
      ]}
    />
  );
}
