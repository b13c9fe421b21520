// Banks under the names that sheets, ledgers and people use; the first is the name they are joined by.

/** Canonical name, then other names. A branch (…支行) and 股份有限公司 are taken off before names are compared. */
export const institutions: readonly (readonly [string, ...string[]])[] = [
  ['工商银行', '工行', '工商'],
  ['农业银行', '农行'],
  ['中国银行', '中行'],
  ['建设银行', '建行'],
  ['交通银行', '交行'],
  ['邮储银行', '邮政储蓄银行', '邮储', '邮政储蓄', '邮储行', '邮政银行'],
  ['农业发展银行', '农发行', '农发'],
  ['国家开发银行', '国开行', '国开'],
  ['进出口银行', '口行'],
  ['招商银行', '招行'],
  ['浦发银行', '浦东发展银行', '上海浦东发展银行', '浦发'],
  ['中信银行', '中信'],
  ['光大银行', '光大'],
  ['华夏银行', '华夏'],
  ['民生银行', '民生'],
  ['兴业银行', '兴业'],
  ['平安银行', '平安'],
  ['广发银行', '广东发展银行', '广发'],
  ['恒丰银行', '恒丰'],
  ['浙商银行', '浙商'],
  ['渤海银行', '渤海'],
  [
    '农商银行',
    '农商行',
    '农村商业银行',
    '农信联社',
    '农村信用社',
    '农村信用合作联社',
    '信用联社',
    '农村信用合作社',
    '联社',
    '信用社',
    '农商',
    '农联社',
    '农合行',
    '农村合作银行',
  ],
  ['村镇银行'],
];

/** Kinds of local bank of which a county may have several: joined only where the sheet has one. */
export const localKinds: readonly string[] = ['农商银行', '村镇银行'];
