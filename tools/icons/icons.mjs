// The product's icons as layers of shapes: the mark, and one picture a ribbon button.
import { arc, disc, rectangle, stroke } from './shapes.mjs';

const ink = [31, 58, 95];
const gold = [198, 146, 38];
const paper = [255, 255, 255];
const grey = [96, 104, 114];

/** Three rising bars on ink, under a golden line: the month's figures, growing. */
const mark = [
  [rectangle(0.03, 0.03, 0.97, 0.97, 0.18), ink],
  [rectangle(0.2, 0.56, 0.34, 0.8), paper],
  [rectangle(0.43, 0.44, 0.57, 0.8), paper],
  [rectangle(0.66, 0.32, 0.8, 0.8), paper],
  [stroke(0.08, [0.2, 0.42], [0.5, 0.28], [0.8, 0.17]), gold],
];

const sheet = [
  [rectangle(0.1, 0.12, 0.9, 0.88, 0.06), ink],
  [rectangle(0.17, 0.19, 0.83, 0.81), paper],
];

const check = [...sheet, [stroke(0.12, [0.3, 0.52], [0.45, 0.67], [0.72, 0.34]), gold]];

const summary = [
  ...sheet,
  [rectangle(0.17, 0.19, 0.83, 0.36), gold],
  [rectangle(0.17, 0.49, 0.83, 0.55), ink],
  [rectangle(0.17, 0.65, 0.83, 0.7), ink],
  [rectangle(0.4, 0.36, 0.46, 0.81), ink],
];

const report = [
  [rectangle(0.18, 0.06, 0.82, 0.94, 0.05), ink],
  [rectangle(0.25, 0.13, 0.75, 0.87), paper],
  [stroke(0.08, [0.36, 0.27], [0.64, 0.27]), gold],
  [stroke(0.06, [0.34, 0.45], [0.66, 0.45]), ink],
  [stroke(0.06, [0.34, 0.6], [0.66, 0.6]), ink],
  [stroke(0.06, [0.34, 0.75], [0.55, 0.75]), ink],
];

const undo = [
  [arc(0.52, 0.55, 0.29, 0.12, -150, 100), ink],
  [stroke(0.12, [0.13, 0.2], [0.22, 0.42], [0.45, 0.4]), ink],
];

const help = [
  [disc(0.5, 0.5, 0.46), grey],
  [arc(0.5, 0.39, 0.15, 0.1, -180, 60), paper],
  [stroke(0.1, [0.57, 0.52], [0.5, 0.58], [0.5, 0.64]), paper],
  [disc(0.5, 0.77, 0.06), paper],
];

const ribbonSizes = [16, 32, 80];

/** name, layers, sizes: assets/icon-16.png and so on. */
export const icons = [
  { name: 'icon', layers: mark, sizes: [16, 32, 64, 80, 128] },
  ...Object.entries({ check, summary, report, undo, help }).map(([name, layers]) => ({
    name,
    layers,
    sizes: ribbonSizes,
  })),
];
