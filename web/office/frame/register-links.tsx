import { useQuery } from '@tanstack/react-query';
import { Space } from 'antd';
import { questions } from '../server/questions.ts';
import { ButtonLink } from './button-link.tsx';

interface Props {
  readonly procedure: string;
  readonly title: string;
}

/** A register is a record of its own: it is changed by actions on it, like a case. */
export function RegisterLinks({ procedure, title }: Props) {
  const list = useQuery(questions.cases({ procedure }));
  const [register] = list.data?.lines ?? [];
  const page = useQuery({ ...questions.case(register?.case ?? ''), enabled: register !== undefined });
  if (!register) return null;
  const open = page.data?.actions.filter((action) => action.open) ?? [];
  return (
    <Space wrap style={{ marginBottom: 12 }}>
      {open.map((action) => (
        <ButtonLink key={action.action} to={`/cases/${register.case}/do/${action.action}`} type="primary">
          {action.title}
        </ButtonLink>
      ))}
      <ButtonLink to={`/cases/${register.case}`}>查看{title}的变更记录</ButtonLink>
    </Space>
  );
}
