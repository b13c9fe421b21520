// help.html: every custom function in both languages, where Excel's own help on a function leads.

export function helpPage(metadata) {
  const english = new Map(metadata['en-US'].functions.map((each) => [each.id, each]));
  const sections = metadata['zh-CN'].functions.map((chinese) => section(chinese, english.get(chinese.id)));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>金报函数 · Jinbao functions</title>
</head>
<body>
<h1>金报函数 · Jinbao functions</h1>
<p>空白不是0，但桌面版Excel可能把空白单元格作为0交给函数。金额不带单位，比率和增幅以%为单位（8.37，不是0.0837）。</p>
<p>A blank is not zero, but desktop Excel may hand a blank cell over as 0. Ratios and growth are in % (8.37, not 0.0837).</p>
${sections.join('\n')}
</body>
</html>
`;
}

function section(chinese, english) {
  return [
    `<h2 id="${chinese.id.toLowerCase()}">${escaped(chinese.name)} · ${escaped(english.name)}</h2>`,
    told(chinese),
    told(english),
  ].join('\n');
}

function told({ name, description, parameters }) {
  const given = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(', ');
  const items = parameters.map((each) => `<li>${escaped(each.name)}: ${escaped(each.description)}</li>`);
  return `<p><code>=JB.${escaped(name)}(${escaped(given)})</code><br>${escaped(description)}</p>\n<ul>${items.join('')}</ul>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
