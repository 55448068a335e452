import { useQuery } from '@tanstack/react-query';
import { Space } from 'antd';
import type { Registers } from '#contract/office/index.ts';
import { questions } from '../server/questions.ts';
import { ButtonLink } from './button-link.tsx';

/** A register is a record of its own: it is changed by actions on it, like a case. */
export function RegisterLinks({ procedure }: { readonly procedure: string }) {
  const registers = useQuery(questions.registers());
  const register = registers.data?.find((candidate) => candidate.procedure === procedure);
  if (!register) return null;
  return register.opened ? <Opened register={register} /> : <Unopened register={register} />;
}

type Register = Registers[number];

function Opened({ register }: { readonly register: Register }) {
  const page = useQuery(questions.case(register.case));
  const open = page.data?.actions.filter((action) => action.open) ?? [];
  return (
    <Space wrap className="register-links">
      {open.map((action) => (
        <ButtonLink key={action.action} to={`/cases/${register.case}/do/${action.action}`} type="primary">
          {action.title}
        </ButtonLink>
      ))}
      <ButtonLink to={`/cases/${register.case}`}>查看{register.title}的变更记录</ButtonLink>
    </Space>
  );
}

function Unopened({ register }: { readonly register: Register }) {
  const form = useQuery(questions.schema(register.case, register.procedure, register.opens));
  if (!form.data || form.data.refusals.length > 0) return <p className="faint">{register.title}尚未启用。</p>;
  return (
    <Space className="register-links">
      <ButtonLink to={`/cases/${register.case}/do/${register.opens}`} type="primary">
        {form.data.title}
      </ButtonLink>
    </Space>
  );
}
