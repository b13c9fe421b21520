// Which indicator and measure a name means, as people and sheets call them.
import { words } from '../core/measure/bilingual';
import { compact } from '../core/measure/half-width';
import {
  type Indicator,
  type Measure,
  amountMeasures,
  indicators,
  measureLabels,
  ratioMeasures,
} from '../core/model/indicator';
import { type Failure, invalid } from './result';

export function indicatorNamed(name: string): Indicator | Failure {
  const known = Object.values(indicators);
  const found = known.find(({ key, label, shortLabel }) =>
    [key, ...Object.values(label), ...Object.values(shortLabel)].some((each) => sameName(each, name)),
  );
  const [chinese, english] = (['zh-CN', 'en-US'] as const).map((language) => known.map(({ label }) => label[language]));
  return (
    found ??
    invalid(
      words(
        `没有名为“${name}”的指标，可用：${(chinese ?? []).join('、')}`,
        `no indicator “${name}”; there are ${(english ?? []).join(', ')}`,
      ),
    )
  );
}

/** Left out: the balance, or the ratio itself. */
export function measureNamed({ kind }: Indicator, name: string): Measure | Failure {
  const own = kind === 'ratio' ? ratioMeasures : amountMeasures;
  if (name === '') return own[0];
  const found =
    own.find((measure) => [measure, ...Object.values(measureLabels[measure])].some((each) => sameName(each, name))) ??
    own.find((measure) => shortNames[measure]?.includes(name) === true);
  return (
    found ??
    invalid(
      words(
        `没有名为“${name}”的项目，可用：${own.map((measure) => measureLabels[measure]['zh-CN']).join('、')}`,
        `no measure “${name}”; there are ${own.map((measure) => measureLabels[measure]['en-US']).join(', ')}`,
      ),
    )
  );
}

const shortNames: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  yearStartBalance: ['年初数', '年初'],
  yearToDateIncrease: ['增量', '增加额', '增加'],
  yearToDateGrowth: ['增幅', '增速'],
  yearOnYearGrowth: ['同比'],
  contribution: ['贡献率'],
  balanceRank: ['位次', '排名'],
  value: ['比率'],
  changePoints: ['变动', '增减'],
};

function sameName(one: string, other: string): boolean {
  return compact(one).toLowerCase() === other.toLowerCase();
}
