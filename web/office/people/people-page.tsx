import { useQuery } from '@tanstack/react-query';
import { Alert, Input, Table, Tag } from 'antd';
import { useState } from 'react';
import type { People } from '#contract/office/index.ts';
import { roleTitles } from '#law/role-titles.ts';
import { RegisterLinks } from '../frame/register-links.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { Nothing, Shown } from '../frame/states.tsx';
import { questions } from '../server/questions.ts';
import { useSignedIn } from '../session/signed-in.tsx';
import { OpenAccount } from './open-account.tsx';

const titles: Readonly<Record<string, string>> = roleTitles;

export function PeoplePage() {
  const people = useQuery(questions.people());
  const [search, setSearch] = useState('');
  const opens = useSignedIn().person.roles.some(({ role }) => role === 'system-admin');
  return (
    <>
      <PageHead
        title="人员"
        says="今日在岗的人员、岗位和执法证件。变更由系统管理员登记、安全管理员授岗，审计管理员监督，均写入人员台账。"
      />
      <RegisterLinks procedure="people-register" />
      <Input.Search
        aria-label="按姓名、单位查找"
        placeholder="姓名、单位"
        allowClear
        onChange={(event) => setSearch(event.target.value.trim())}
        style={{ width: 260, marginBottom: 12 }}
      />
      <Shown query={people}>
        {(all) => (
          <Table<People[number]>
            rowKey="id"
            size="middle"
            dataSource={all.filter((person) => `${person.name}${person.unit}`.includes(search))}
            pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
            scroll={{ x: 680 }}
            locale={{ emptyText: <Nothing says="没有这样的人员。" /> }}
            columns={[
              { title: '姓名', dataIndex: 'name', key: 'name', width: 160 },
              { title: '单位', dataIndex: 'unit', key: 'unit' },
              {
                title: '岗位',
                key: 'roles',
                render: (_, person) =>
                  person.roles.length > 0 ? (
                    person.roles.map((role) => <Tag key={role}>{titles[role] ?? role}</Tag>)
                  ) : (
                    <span className="faint">无</span>
                  ),
              },
              {
                title: '执法证（今日有效）',
                key: 'certificate',
                width: 220,
                render: (_, person) => person.certificate ?? <span className="faint">无</span>,
              },
              ...(opens
                ? [
                    {
                      title: '账号',
                      key: 'account',
                      width: 110,
                      render: (_: unknown, { id, name }: People[number]) => <OpenAccount person={id} name={name} />,
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Shown>
      <Alert type="info" showIcon style={{ marginTop: 12 }} title="系统、安全、审计三类管理员分设，互不兼任，也不得办理案件。" />
    </>
  );
}
