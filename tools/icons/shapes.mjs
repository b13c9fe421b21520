// What the icons are made of: shapes on a square of side 1, each a test whether a point lies inside.

export function rectangle(left, top, right, bottom, radius = 0) {
  return (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return dx * dx + dy * dy <= radius * radius || dx === 0 || dy === 0;
  };
}

export function disc(centreX, centreY, radius) {
  return (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius * radius;
}

/** A line through points, with round ends and corners. */
export function stroke(width, ...points) {
  const pieces = points.slice(1).map((end, index) => [points[index], end]);
  return (x, y) => pieces.some(([start, end]) => distance(x, y, start, end) <= width / 2);
}

/** Part of a ring, angles in degrees clockwise from three o'clock. */
export function arc(centreX, centreY, radius, width, from, to) {
  const points = [];
  for (let angle = from; angle <= to; angle += 6) {
    const radians = (angle * Math.PI) / 180;
    points.push([centreX + radius * Math.cos(radians), centreY + radius * Math.sin(radians)]);
  }
  return stroke(width, ...points);
}

function distance(x, y, [startX, startY], [endX, endY]) {
  const [dx, dy] = [endX - startX, endY - startY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - startX) * dx + (y - startY) * dy) / length));
  return Math.hypot(x - startX - along * dx, y - startY - along * dy);
}
