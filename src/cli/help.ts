// What --help prints.
import { words } from '../core/measure/bilingual';

export const helpText = words(
  `金报：由工作簿生成校验结果、指标、汇总表和工作汇报。

用法
  jinbao run 工作簿 -o 输出.xlsx [--docx 文件] [--text 文件]
                             校验、计算，把汇总表和工作汇报写入工作簿的副本；原文件不改动
  jinbao check 工作簿 [--json]       列出问题
  jinbao figures 工作簿 [--json]     列出每个指标及其来源单元格
  jinbao report 工作簿 [--text 文件] [--docx 文件] [--json]
                             生成工作汇报
  jinbao compare 工作簿 --previous 上月工作簿 [--json]
                             与上月汇报对照：方向变化、数值变化、新写入和不再写的数；上月下一步目标的完成情况
  jinbao fill 文稿 工作簿 [-o 文件] [--highlight] [--json]
                             按工作簿填写文稿（.docx 或 .txt）中用星号（*）代替的数字；拿不准的留空并说明；
                             Word 文稿格式不变，--highlight 给填入的数字加黄色底色
  jinbao proofread 文稿 [工作簿] [-o 文件] [--json]
                             核对文稿中的数字；不给工作簿时只查前后矛盾；-o 写出改正稿，
                             Word 文稿用修订标记改正，逐处加批注
  jinbao template 报告 工作簿 [-o 文件] [--json]
                             把往年报告变成模板：与工作簿一致的数字改成数据项，其余保留并说明；
                             -o 文件.txt 写出模板文字，-o 文件.xlsx 写入工作簿副本的“报告模板”表
  jinbao new 输出.xlsx            生成空白工作簿（全部来源表和设置表）
  jinbao new --from 本月工作簿 下月.xlsx
                             由本月工作簿生成下月的：余额清空，上月数、年初数按需结转，公式、台账、素材、设置和说明沿用
  jinbao sample 输出.xlsx         生成示例工作簿（虚构数据）；旁边另有上月的“输出-上月.xlsx”

选项
  -o 文件              输出；该处已有的文件改名保留（名称（旧1）.xlsx），不会丢失；new、sample 遇已有文件不写
  --previous 工作簿     以前月份的工作簿，可多次使用；用于环比和跨月校验
  --county 名称         本县；不写则取设置表，再取银行表标题
  --month 2022-09       报告月份；不写则取各表写明的月份
  --lang zh-CN|en-US    语言
  --json                输出 JSON
  --highlight           （fill）Word 文稿中填入的数字加黄色底色
  --faulty              （sample）写出含已知差错的示例，用来看校验怎样工作
  -q, --quiet           不显示进度和说明
  -h, --help            显示本说明
  --version             显示版本

退出状态：0 完成；1 完成，但有必须更正的问题（run、check），或有数字不符（proofread）；2 输入无法使用
`,
  `Jinbao: findings, figures, summary sheets and the work report from a month's workbook.

Usage
  jinbao run BOOK -o OUT.xlsx [--docx FILE] [--text FILE]
                             check, compute, and write summary sheets and report into a copy; the source is not changed
  jinbao check BOOK [--json]         list the findings
  jinbao figures BOOK [--json]       list every figure with its cells
  jinbao report BOOK [--text FILE] [--docx FILE] [--json]
                             write the work report
  jinbao compare BOOK --previous BOOK [--json]
                             against last month's report: figures that turned, changed, came or went; how last month's targets stand
  jinbao fill DRAFT BOOK [-o FILE] [--highlight] [--json]
                             fill the numbers that a draft (.docx or .txt) holds as stars (*); what is not certain stays open;
                             a Word draft keeps its formatting, --highlight marks the numbers filled
  jinbao proofread TEXT [BOOK] [-o FILE] [--json]
                             check a text's numbers; without a workbook, against each other; -o writes the corrected text,
                             in Word as tracked changes with comments
  jinbao template TEXT BOOK [-o FILE] [--json]
                             turn an old report into a template: numbers that agree become slots, the rest stays and is listed;
                             -o FILE.txt writes its text, -o FILE.xlsx a copy of the workbook with the sheet 报告模板
  jinbao new OUT.xlsx                an empty workbook with all source sheets and the settings
  jinbao new --from BOOK OUT.xlsx    next month's workbook: balances emptied, last month and year start moved on,
                             formulas, ledgers, texts, settings and explanations kept
  jinbao sample OUT.xlsx             the sample workbook (invented figures); beside it the month before, OUT-上月.xlsx

Options
  -o FILE               where to write; a file that is there is kept as NAME（旧1）.xlsx; new and sample refuse
  --previous BOOK       a workbook of an earlier month, may be repeated; for changes on last month and checks across months
  --county NAME         the own county; else the settings sheet's, else the one in the bank sheet's title
  --month 2022-09       the reporting month; else the one the sheets name
  --lang zh-CN|en-US    language
  --json                print JSON
  --highlight           (fill) yellow behind the numbers filled into a Word draft
  --faulty              (sample) the sample with known faults, to see the checks at work
  -q, --quiet           no progress, no remarks
  -h, --help            this text
  --version             the version

Exit status: 0 done; 1 done, and a mandatory finding stands (run, check), or a number disagrees (proofread); 2 the input cannot be used
`,
);
