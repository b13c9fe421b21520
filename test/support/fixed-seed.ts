// Under CI every property test draws the same cases, so that a red run can be run again; elsewhere they differ.
import * as fc from 'fast-check';

if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_220_930 });
