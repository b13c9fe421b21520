// The sample's settings sheet: the office's settings, and the other names of its institutions.
import { settingsSheetName } from '../../core/sheets/own-sheets';
import type { CellPlan, CellStyle, SheetPlan } from '../../core/workbook/plan';
import { sampleCity, sampleCounty } from './sample-names';

const settings: readonly (readonly string[])[] = [
  ['设置项', '内容', '说明'],
  ['本县', sampleCounty, '本县（市、区）在各表中的名称'],
  ['所在市', sampleCity, ''],
  ['报告单位', `${sampleCounty}金融发展服务中心`, '工作汇报落款'],
  ['报送对象', `${sampleCounty}人民政府`, '工作汇报主送'],
  ['不良贷款率位次顺序', '由低到高', '不良率最低为第1位'],
];

const aliases: readonly (readonly string[])[] = [
  ['名称', '别名'],
  ['清禾农商银行', '清禾农商行、清禾联社'],
  ['清禾惠泽村镇银行', '惠泽村镇银行'],
];

export function settingsSheet(): SheetPlan {
  const gapRows = 2;
  return {
    name: settingsSheetName,
    mode: 'rewrite',
    cells: [...table(settings, 0), ...table(aliases, settings.length + gapRows)],
    columnWidths: { 0: 24, 1: 34, 2: 40 },
    print: { landscape: true },
    tabColor: '7F7F7F',
  };
}

function table(rows: readonly (readonly string[])[], top: number): readonly CellPlan[] {
  return rows.flatMap((values, index) =>
    values.map((value, column): CellPlan => ({
      row: top + index,
      column,
      ...(value === '' ? {} : { value }),
      style: index === 0 ? headStyle : { border: 'thin', wrap: true },
    })),
  );
}

const headStyle: CellStyle = { bold: true, border: 'thin', fill: 'DDEBF7', horizontal: 'center' };
