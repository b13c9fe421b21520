// How a number is rounded when it is printed, once, from the unrounded value.

/**
 * 'half-up' is half away from zero, as Excel's ROUND and everyday 四舍五入;
 * 'half-even' is GB/T 8170-2008.
 */
export type RoundingMode = 'half-up' | 'half-even';
