// Whether a name is a place's or a bank's: what follows is said of it, not of a part.

const ending = /.{2}(?:县|市|区|旗|银行|农商行|联社|信用社)$|..行$/;
const common = /(?:地区|社区|园区|库区|山区|同行)$/;

export function isPlaceName(text: string): boolean {
  return ending.test(text) && !common.test(text);
}
