// Header words that name rows or stand for whole tables of the office's own: institution, category, number, settings.

/** Headers of the column of banks. Written without blanks, half-width brackets. */
export const bankNameHeaders: readonly string[] =
  '机构 机构名称 银行 银行机构 银行名称 行名 行别 金融机构 金融机构名称 银行业机构 银行业金融机构 各银行 行社 行社名称 银行机构名称 银行类金融机构 机构(银行) 支行 法人机构 报送机构'.split(
    ' ',
  );

/** Headers of the column of counties. */
export const countyNameHeaders: readonly string[] =
  '县 区 县区 区县 县市区 市县区 县(市、区) 县(市区) 县(区) 区(县) 县、区 县市 市县 县(市) 县/区 地区 区域 辖区 行政区划 行政区 城市 地市 市州 县域 县别 县区名称 地区名称 县(市、区)名称 各县区 各县市区 县市区名称 区、县 县级行政区 市(县、区) 市、县、区 市区县 县区(市) 区市 区市县 区(市)县 区(县、市) 县(市、区、旗) 旗县 旗县区'.split(
    ' ',
  );

/** Headers that name rows of either kind. */
export const plainNameHeaders: readonly string[] =
  '名称 单位 单位名称 项目 户名 对象 填报单位 报送单位 所属单位 单位(机构)'.split(' ');

export const numberHeaders: readonly string[] = '序号 编号 行次 序 NO NO. No No. 号 排序号 项次'.split(' ');

export const categoryHeaders: readonly string[] =
  '类别 类型 分类 机构类别 机构类型 银行类别 银行类型 性质 机构性质 所属类别 组别 分组 片区 考核组 区域类别'.split(' ');

/** Columns beside the figures that are text for people. */
export const remarkHeaders: readonly string[] = '备注 说明 附注 注 联系人 联系电话'.split(' ');

/** The office's own tables: each kind is known by one header of every list. */
export const officeTables = {
  settings: [
    ['设置项', '项目', '参数', '设置', '设置名称', '参数名称', '配置项'],
    ['内容', '值', '取值', '设置值', '参数值', '设置内容'],
  ],
  aliases: [
    ['名称', '标准名称', '规范名称', '统一名称', '全称', '正式名称'],
    ['别名', '又名', '别称', '其他名称', '其他写法', '表中写法', '别名(可多个)'],
  ],
  rules: [
    ['规则', '规则名称', '校验规则', '校验名称', '规则编号'],
    ['公式', '校验公式', '表达式', '条件', '规则公式'],
  ],
  indicators: [
    ['指标', '指标名称', '自定义指标'],
    ['公式', '计算公式', '定义', '口径说明', '类型', '指标类型', '单位', '计量单位'],
  ],
  explanations: [
    ['问题编号', '问题号', '校验编号'],
    ['说明', '说明内容', '情况说明', '原因', '原因说明'],
  ],
  textChoices: [
    ['语境', '稿件语境'],
    ['含义', '选择含义'],
  ],
  tableCorrections: [
    ['工作表', '所在工作表', '工作表名称'],
    ['表格类型', '认定类型', '表的类型'],
  ],
  columnCorrections: [
    ['工作表', '所在工作表', '工作表名称'],
    ['认定为', '读作', '应为'],
  ],
  sentences: [
    ['语句', '报告语句', '语句名称', '汇报语句'],
    ['写入(是/否)', '写入', '是否写入', '写入报告', '写入报告(是/否)', '措辞', '自定措辞', '措辞(可改)'],
  ],
} as const;

/** The other columns of those tables. */
export const officeColumns = {
  unit: ['单位', '计量单位'],
  explanation: ['说明', '口径说明', '备注', '定义', '说明内容', '情况说明', '原因', '原因说明'],
  by: ['说明人', '填写人', '经办人'],
  until: ['有效期', '有效期至', '有效期限', '截止日期', '截止月份'],
  header: ['别名', '表头', '列名', '表头写法', '表中列名', '对应表头'],
  order: ['位次顺序', '排序', '排名方向', '位次排序'],
  table: ['表格', '表名', '表格名称', '表格标题'],
  period: ['期间', '年月', '时点', '月份'],
  isRead: ['是否读取', '读取'],
  isTold: ['写入(是/否)', '写入', '是否写入', '写入报告', '写入报告(是/否)'],
  wording: ['措辞', '自定措辞', '措辞(可改)'],
} as const;
