import type { ThemeConfig } from 'antd';

/** The colours: chosen so that text on them has a contrast of at least 4.5 (WCAG AA). */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1d4e89',
    colorLink: '#1d4e89',
    colorSuccess: '#2f7a3b',
    colorWarning: '#9a5b00',
    colorError: '#b3261e',
    colorPrimaryBg: '#e8eef6',
    colorPrimaryBgHover: '#dbe6f3',
    controlItemBgActive: '#dfe9f5',
    colorSuccessBg: '#edf6ee',
    colorSuccessBorder: '#a9cfae',
    colorWarningBg: '#fff7e6',
    colorWarningBorder: '#e3c58b',
    colorErrorBg: '#fdeeec',
    colorErrorBorder: '#e6aca7',
    colorInfoBg: '#eef4fb',
    colorInfoBorder: '#b9cfe8',
    colorTextSecondary: '#4a4f57',
    colorTextTertiary: '#5c626b',
    colorTextDescription: '#4a4f57',
    colorTextPlaceholder: '#6a707a',
    borderRadius: 4,
    fontFamily: "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
  },
};
