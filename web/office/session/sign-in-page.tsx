import { useQuery, useQueryClient } from '@tanstack/react-query';
import { questions } from '../server/questions.ts';
import { SignInForm } from './sign-in-form.tsx';

export function SignInPage() {
  const client = useQueryClient();
  const setup = useQuery(questions.setup());
  return (
    <main className="sign-in">
      <section className="sign-in-about">
        <img src="/seal.svg" alt="" width={44} height={44} />
        <h1>明证</h1>
        <p>行政执法公示、执法全过程记录、重大执法决定法制审核办案系统</p>
        <ul>
          <li>每一环节办与不办，都写明依据的条款</li>
          <li>每一份文书由记录生成，签署后不能改动</li>
          <li>每一项期限自动计算，临近时提醒</li>
        </ul>
      </section>
      <section className="sign-in-form" aria-label="登录">
        <h2>登录办案端</h2>
        {setup.data?.open && (
          <p>
            本系统尚未启用，请先<a href="/setup">登记首批管理员</a>。
          </p>
        )}
        <SignInForm onSignedIn={() => client.invalidateQueries({ queryKey: ['session'] })} />
        <p className="faint">
          账号由系统管理员开通，首次使用请先<a href="/activate">启用账号</a>。连续输错五次，账号将锁定一段时间。
        </p>
      </section>
    </main>
  );
}
