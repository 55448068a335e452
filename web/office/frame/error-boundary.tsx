import { Button, Result } from 'antd';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';

/** A page that broke, e.g. because a new version was installed while it stood open. */
export function PageBroke() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <Result
      status="warning"
      title="这一页出了意外的问题"
      subTitle="已签署的记录不受影响，未签署的填写已自动暂存。请刷新页面；如果仍然如此，请告诉系统管理员。"
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          刷新页面
        </Button>
      }
    />
  );
}

export function NotFound() {
  return <Result status="404" title="没有这一页" subTitle="网址可能写错了，或者内容已经移动。" extra={<Link to="/">回到工作台</Link>} />;
}
