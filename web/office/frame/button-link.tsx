import { Button, type ButtonProps } from 'antd';
import type { MouseEvent } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

/** A link that looks like a button, and is only a link to keyboard and screen reader. */
export function ButtonLink({
  to,
  state,
  ...props
}: Omit<ButtonProps, 'href' | 'onClick'> & { readonly to: string; readonly state?: unknown }) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLElement>(to, { state });
  // An antd button with `href` is an <a>; react-router only looks at the modifier keys and the target.
  return (
    <Button
      {...props}
      href={href}
      onClick={(event) => follow(event as unknown as MouseEvent<HTMLElement> & MouseEvent<HTMLAnchorElement>)}
    />
  );
}
