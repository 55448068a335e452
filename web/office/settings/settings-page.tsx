import { useQuery } from '@tanstack/react-query';
import { Table, Tag } from 'antd';
import { defaultSettings } from '#law/settings.ts';
import { PageHead } from '../frame/page-head.tsx';
import { RegisterLinks } from '../frame/register-links.tsx';
import { questions } from '../server/questions.ts';
import { settingLines, type SettingLine } from './setting-lines.ts';

/** The bureau's own values, with where each comes from and whether somebody authorised confirmed it. */
export function SettingsPage() {
  const list = useQuery(questions.cases({ procedure: 'settings-register' }));
  const register = list.data?.lines[0]?.case;
  const page = useQuery({ ...questions.case(register ?? ''), enabled: register !== undefined });
  const lines = settingLines(defaultSettings, page.data?.facts);
  const open = lines.filter((line) => line.status === '待核').length;
  return (
    <>
      <PageHead
        title="设置"
        says={`法律、法规没有规定或者留给本机关确定的事项。标“待核”的 ${open} 项尚未由有权人员核实，只作参考；核实和变更都写入设置台账。`}
      />
      <RegisterLinks procedure="settings-register" title="设置台账" />
      <Table<SettingLine>
        rowKey="name"
        size="middle"
        className="breaks"
        pagination={false}
        dataSource={lines}
        columns={[
          { title: '事项', dataIndex: 'title', key: 'title', width: '26%' },
          { title: '现值', dataIndex: 'value', key: 'value', width: '28%' },
          {
            title: '状态',
            dataIndex: 'status',
            key: 'status',
            width: 90,
            render: (status: string) => <Tag color={status === '已核' ? 'green' : 'orange'}>{status}</Tag>,
          },
          { title: '来源', dataIndex: 'source', key: 'source' },
        ]}
      />
    </>
  );
}
