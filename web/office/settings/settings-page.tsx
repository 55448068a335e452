import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import type { SettingsPage as Settings } from '#contract/office/index.ts';
import { PageHead } from '../frame/page-head.tsx';
import { RegisterLinks } from '../frame/register-links.tsx';
import { Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { Mark } from '../../ui/mark.tsx';

type Line = Settings[string] & { readonly name: string };

const words: Readonly<Record<string, string>> = { citizen: '按公民', organisation: '按组织', true: '是', false: '否' };

/** The bureau's own values, with where each comes from and whether somebody authorised confirmed it. */
export function SettingsPage() {
  const settings = useQuery(questions.settings());
  return (
    <>
      <PageHead
        title="设置"
        says="法律、法规没有规定或者留给本机关确定的事项。标“待核”的尚未由主要负责人核定，只作参考；核定和变更都写入设置台账。"
      />
      <RegisterLinks procedure="settings-register" />
      <Shown query={settings}>{(answer) => <Lines settings={answer} />}</Shown>
    </>
  );
}

function Lines({ settings }: { readonly settings: Settings }) {
  const lines: Line[] = Object.entries(settings).map(([name, setting]) => ({ name, ...setting }));
  const open = lines.filter(({ status }) => status === '待核').length;
  return (
    <>
      <p className="faint">
        共 {lines.length} 项，其中待核 {open} 项。
      </p>
      <Table<Line>
        rowKey="name"
        size="middle"
        className="breaks"
        pagination={false}
        dataSource={lines}
        columns={[
          { title: '事项', dataIndex: 'title', key: 'title', width: '26%' },
          { title: '现值', key: 'value', width: '28%', render: (_, { value }) => words[String(value)] ?? String(value) },
          {
            title: '状态',
            dataIndex: 'status',
            key: 'status',
            width: 90,
            render: (status: string) => <Mark mood={status === '已核' ? 'good' : 'warn'}>{status}</Mark>,
          },
          { title: '来源', dataIndex: 'source', key: 'source' },
        ]}
      />
    </>
  );
}
