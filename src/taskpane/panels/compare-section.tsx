// This month's report against an earlier one: what changed, turned, came or went, and what became of what was promised.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { compareStrings } from '../compare/strings';
import { useActions, usePane, useSay } from '../pane-context';
import { ComparedList } from '../parts/compared-list';
import { EarlierBooks } from '../parts/earlier-books';
import { Fold } from '../parts/fold';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function CompareSection(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { compareWith, addEarlier, removeEarlier, goTo } = useActions();
  const { earlier, comparison, work } = usePane((state) => state);
  const names = earlier.map(({ name }) => name);
  return (
    <Fold title={say(compareStrings.title)} isOpenAtFirst={comparison !== undefined}>
      <div className={styles.box}>
        <p className={styles.text}>{say(compareStrings.intro)}</p>
        {names.length === 0 && (
          <>
            <span>{say(compareStrings.needsMonth)}</span>
            <EarlierBooks
              names={names}
              onAdd={(name, bytes) => void addEarlier(name, bytes)}
              onRemove={(name) => void removeEarlier(name)}
            />
          </>
        )}
        {names.map((name) => (
          <Button key={name} disabledFocusable={work !== undefined} onClick={() => void compareWith(name)}>
            {say(compareStrings.with(name))}
          </Button>
        ))}
        {comparison !== undefined && <ComparedList comparison={comparison} onGoTo={(cell) => void goTo(cell)} />}
      </div>
    </Fold>
  );
}
