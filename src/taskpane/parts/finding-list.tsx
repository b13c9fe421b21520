// The findings in their groups; the arrow keys walk through them.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import type { Bilingual } from '../../core/measure/bilingual';
import type { Finding } from '../../core/model/finding';
import type { CellRef } from '../../core/workbook/cell';
import { useSay } from '../pane-context';
import { strings } from '../strings';
import { FindingItem } from './finding-item';

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** So many are drawn at once; a broken ledger can have thousands. */
const page = 200;

export interface FindingListProps {
  readonly groups: readonly {
    readonly key: string;
    readonly title: Bilingual;
    readonly findings: readonly Finding[];
  }[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onFix: (id: string) => void;
  readonly isBusy: boolean;
  readonly onExplain: (id: string, text: string) => void;
}

export function FindingList(props: FindingListProps): ReactElement {
  const { groups, selected, onSelect, onGoTo, onFix, isBusy, onExplain } = props;
  const styles = useStyles();
  const say = useSay();
  const [limit, setLimit] = useState(page);
  const { pages, left } = firstFindings(groups, limit);
  const shown = pages.flatMap(({ findings }) => findings);
  const entry = shown.find(({ id }) => id === selected)?.id ?? shown[0]?.id;
  const open = (finding: Finding): void => {
    onSelect(finding.id);
    onGoTo(finding.at);
  };
  return (
    <div onKeyDown={(event) => walk(event, onSelect)}>
      {pages.map(({ key, title, findings, total }) => (
        <section key={key} aria-label={say(title)}>
          <h3 className={styles.title}>{`${say(title)}（${String(total)}）`}</h3>
          <ul className={styles.list}>
            {findings.map((finding) => (
              <FindingItem
                key={finding.id}
                finding={finding}
                isOpen={finding.id === selected}
                isEntry={finding.id === entry}
                onOpen={() => open(finding)}
                onGoTo={onGoTo}
                onFix={() => onFix(finding.id)}
                isBusy={isBusy}
                onExplain={(text) => onExplain(finding.id, text)}
              />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && <Button onClick={() => setLimit(limit + page)}>{say(strings.moreFindings(left))}</Button>}
    </div>
  );
}

interface Page {
  readonly key: string;
  readonly title: Bilingual;
  readonly findings: readonly Finding[];
  readonly total: number;
}

function firstFindings(
  groups: FindingListProps['groups'],
  limit: number,
): { readonly pages: readonly Page[]; readonly left: number } {
  let room = limit;
  let left = 0;
  const pages = groups.flatMap(({ key, title, findings }): readonly Page[] => {
    const shown = findings.slice(0, Math.max(0, room));
    room -= shown.length;
    left += findings.length - shown.length;
    return shown.length === 0 ? [] : [{ key, title, findings: shown, total: findings.length }];
  });
  return { pages, left };
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** From the heads of findings only: their links and buttons keep their own keys. */
function walk(event: KeyboardEvent<HTMLElement>, onSelect: (id: string) => void): void {
  const move = moves[event.key];
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')];
  const at = heads.indexOf(event.target as HTMLElement);
  if (move === undefined || at < 0) return;
  event.preventDefault();
  const head = heads[move(at, heads.length - 1)];
  head?.focus();
  onSelect(head?.dataset['finding'] ?? '');
}
