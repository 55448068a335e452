import { Table } from 'antd';
import type { CasePage, EntryShape } from '#contract/office/index.ts';
import { dayIn } from '../../ui/moment.ts';
import { Nothing } from '../frame/states.tsx';
import { Materials } from './materials.tsx';

/** 卷内材料: all papers and recordings by volume, in the order they came to be. */
export function CaseFile({ page }: { readonly page: CasePage }) {
  const volumes = [
    ['main', '正卷'],
    ['internal', '副卷（不向当事人提供）'],
  ] as const;
  return (
    <>
      {volumes.map(([volume, title]) => {
        const entries = page.entries.filter((entry) => entry.volume === volume && entry.papers.length + entry.files.length > 0);
        return (
          <section key={volume} aria-label={title}>
            <h2>{title}</h2>
            {entries.length === 0 ? <Nothing says="还没有材料。" /> : <Volume entries={entries} />}
          </section>
        );
      })}
      <p>
        <a href={`/api/cases/${page.line.case}/proof`} download>
          下载全案证明
        </a>
        <span className="faint">　可用命令行程序独立核验每一环节的内容与公开日志是否一致。</span>
      </p>
    </>
  );
}

function Volume({ entries }: { readonly entries: readonly EntryShape[] }) {
  return (
    <Table<EntryShape>
      rowKey="n"
      size="small"
      pagination={false}
      dataSource={entries}
      columns={[
        { title: '序号', key: 'n', width: 64, render: (_, entry) => entry.n + 1 },
        { title: '环节', dataIndex: 'title', key: 'title', width: 160 },
        { title: '材料', key: 'materials', render: (_, entry) => <Materials papers={entry.papers} files={entry.files} /> },
        { title: '日期', key: 'at', width: 110, render: (_, entry) => dayIn(entry.at) },
      ]}
    />
  );
}
