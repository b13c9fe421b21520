// A place among the others, with the neighbours on either side.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShownRank } from '../month/cards';
import { useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  rank: { fontSize: tokens.fontSizeBase200 },
  near: { color: tokens.colorNeutralForeground2 },
});

export function RankLine({ rank }: { readonly rank: ShownRank }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { better, worse, tiedWith, warning } = rank;
  const near = [
    better === undefined ? undefined : say(strings.better(better.name, better.place, better.distance)),
    worse === undefined ? undefined : say(strings.worse(worse.name, worse.place, worse.distance)),
    tiedWith.length === 0 ? undefined : say(strings.tied(tiedWith)),
    warning === undefined ? undefined : say(warning),
  ].filter((text) => text !== undefined);
  return (
    <div className={styles.rank}>
      {say(rank.label)}：<strong>{say(strings.place(rank.place, rank.ranked))}</strong>
      {near.length > 0 && <div className={styles.near}>{near.join(say(strings.separator))}</div>}
    </div>
  );
}
