// What the first cell of a row says it is: total, subtotal, category, part, zone, note.

/** The sum of the whole table, alone or behind a place's name. */
export const totalWords =
  /^(?:总计|合计|总和|总数|总额|汇总|共计|全市|全县|全区|全州|全盟|全旗|全省|全国|全辖|全行业|全部|各项合计|各行合计|各县合计|全金融机构|银行业合计|银行合计|机构合计|各县区合计|县区合计|全县银行业|全市银行业|银行业金融机构)(?:合计|总计|汇总|数)?(?:\(.*\))?$|^(?:总计|合计)\(.*\)$/;

/** Behind another name: the sum of what that name says. */
export const sumEnding = /^(.+?)[-:—]?(?:小计|合计|总计|汇总|小结)$/;

/** What before 合计 means the whole table. */
export const wholeWords =
  /^(?:全[市县区州盟旗省国辖行]|本[市县区]|各(?:家)?(?:银行|机构|县区|县市区|县|区县)|银行业?|金融机构|银行业(?:金融)?机构|辖内|辖区)/;

export const bareSum = /^(?:小计|小结)$/;

/** Names of a category that may as well name one bank; the figures decide. */
export const eitherWords =
  /^(?:新型)?(?:村镇|农村商业|农村合作|城市商业|农村信用|民营|外资)(?:合作)?(?:银行|社|联社|机构)$/;

export const averageWords = /平均|均值|中位数/;

/** Categories of banks as sheets name them; the sheet decides which bank is in which. */
export const categoryWords =
  /^(?:(?:国有|大型|四大|五大|六大|中小型?|全国性|地方(?:性|法人)?|政策性|开发性|股份制|城市|农村|民营|外资|村镇|法人|非法人|其他|其它|中资|新型农村|区域性|驻县|驻市|异地)+(?:国有|控股|独资|大型|股份制|商业|合作|信用|法人|中小|储蓄|及政策性|金融)*(?:银行业?|机构|金融机构|银行业金融机构|类机构|行|社|类|银行类)?(?:类|组)?|大型银行|中小银行|国有(?:大)?行|股份行|城商行|地方法人|农合机构|农村合作机构|银行机构|城区|县域|市区)$/;

/** 一、 （一） 1. and the like before a name. */
export const numbering =
  /^(?:[一二三四五六七八九十]{1,3}[、.．:]|\([一二三四五六七八九十]{1,3}\)、?|\d{1,2}[、.．)](?!\d)|\(\d{1,2}\)|[①-⑳])/;

/** Before a name: the row is a part of the row above, or the first of all that the row above consists of. */
export const partWords = /^(?:\*?\(?其中\)?|#)[:,、-]?/;

/** Marks around a name: of a footnote, or of the own county. */
export const nameMarks = /^[★☆▲△●◆◎]+|(?:[*※#★☆▲△●◆◎]|\((?:本[县区市旗]|我[县区市旗])\))+$/g;

/** A cell of its own before the names: the same. */
export const partCell = /^\(?其中\)?[:,、]?$/;

/** Offices of one bank, which are no banks of their own. */
export const branchWords = /(?:支行|分行|营业部|营业室|分理处|储蓄所|网点|办事处|本部|机关)$/;

export const zoneWords =
  /高新|经开|开发区|度假区|保税|示范区|园区|管委会|功能区|风景区|风景名胜|生态区|市本级|市级|市直|直属|本级|产业区|新区|试验区|先行区|经济区|化工区|科学城|科技城|临港|空港|综保区|工业区|旅游区|市辖区|^市区$|^主城区$|^中心城区$/;

/** Notes and signatures under a table. */
export const noteWords =
  /^(?:注|备注|说明|附注|填表|制表|审核|复核|负责人|单位负责人|经办|联系|报送|填报|打印|编制|统计人|数据来源|资料来源|来源|主管|分管|签字|盖章|分析|特此|\*|※|★)(?:人|日期|时间|单位|说明|机构|部门|电话|\d{0,2})?[:.、;,\d(]|^(?:注|备注|说明|数据来源|资料来源|制表人|填表人|审核人|复核人)$/;

export const bankLike =
  /银行|农商|联社|信用社|村镇|农信|合作社|农合|支行|分行|bank|trust|financial|credit union|[工农中建交邮招]行|商行|国开|农发|邮储|储蓄/i;

export const countyLike = /^[\p{Script=Han}]{1,12}(?:县|区|市|旗|州|盟|省|镇|乡|街道)$/u;
