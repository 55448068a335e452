import type { ThemeConfig } from 'antd';

export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1b4b82',
    colorInfo: '#1b4b82',
    colorLink: '#1b4b82',
    colorError: '#b3261e',
    colorWarning: '#a86400',
    colorWarningBg: '#fff8e6',
    colorWarningBorder: '#ead9a8',
    colorErrorBg: '#fdf1f0',
    colorErrorBorder: '#efc6c2',
    colorInfoBg: '#eef4fb',
    colorInfoBorder: '#c5d7ec',
    colorTextPlaceholder: '#6b727d',
    colorTextDescription: '#595f69',
    colorTextSecondary: '#4b515b',
    colorTextTertiary: '#5f6672',
    borderRadius: 4,
    fontSize: 14,
    // Windows that grow into place are nothing for those who asked their system to keep still.
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    fontFamily: `-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif`,
  },
  components: { Table: { cellPaddingBlock: 10 }, Form: { itemMarginBottom: 18 } },
};
