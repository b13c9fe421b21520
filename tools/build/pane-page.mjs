// taskpane.html: the one page that pane, ribbon and functions share.
import { officeFolder } from './office-files.mjs';
import { officeOrigin } from './security-policy.mjs';

/** The bundles are put in by webpack. office.js must come first and stand in the head. */
export function panePage({ selfHostsOffice }) {
  const office = selfHostsOffice ? `${officeFolder}/office.js` : `${officeOrigin}/lib/1/hosted/office.js`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>金报</title>
<script src="${office}"></script>
</head>
<body>
<div id="root"></div>
</body>
</html>
`;
}
