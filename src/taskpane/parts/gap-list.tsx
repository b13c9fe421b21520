// What is still missing in the report, as a list of things to do.
import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../core/model/report';
import { useSay } from '../pane-context';
import { strings } from '../strings';
import { Fold } from './fold';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

export function GapList({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const gaps = report.paragraphs.flatMap(({ id, gaps }) => gaps.map((gap) => ({ id, ...gap })));
  if (gaps.length === 0) return <p>✓ {say(strings.noGaps)}</p>;
  const show = (id: string): void => {
    const paragraph = document.getElementById(`paragraph-${id}`);
    paragraph?.scrollIntoView({ block: 'center' });
    paragraph?.focus({ preventScroll: true });
  };
  return (
    <Fold title={say(strings.gaps(gaps.length))} isOpenAtFirst>
      <ul className={styles.list}>
        {gaps.map(({ id, start, why }) => (
          <li key={`${id} ${String(start)}`}>
            ☐{' '}
            <Link as="button" inline onClick={() => show(id)}>
              {say(why)}
            </Link>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
