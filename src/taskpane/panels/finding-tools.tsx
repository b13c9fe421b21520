// Above the list of findings: filter, search, grouping, and the steps forwards and back.
import { Checkbox, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MonthView } from '../month/month-view';
import { useActions, usePane, useSay } from '../pane-context';
import { FindingSteps } from '../parts/finding-steps';
import { SeverityFilter } from '../parts/severity-filter';
import { explainedCount, severityCounts, shownFindings } from '../state/findings-shown';
import { groupings } from '../state/pane-state';
import { strings } from '../strings';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  search: { maxWidth: 'none' },
});

export function FindingTools({ view }: { readonly view: MonthView }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { filter: change, walk } = useActions();
  const { filter, selected } = usePane((state) => state);
  const shown = shownFindings(view, filter);
  return (
    <div className={styles.tools}>
      <SeverityFilter
        counts={severityCounts(view, filter)}
        chosen={filter.severities}
        onChoose={(severities) => change({ severities })}
      />
      <ExplainedChoice view={view} />
      <SearchBox
        className={styles.search}
        aria-label={say(strings.search)}
        placeholder={say(strings.search)}
        value={filter.text}
        onChange={(_, { value }) => change({ text: value })}
      />
      <Grouping />
      <FindingSteps
        at={shown.findIndex(({ id }) => id === selected) + 1}
        of={shown.length}
        onWalk={(by) => void walk(by)}
      />
    </div>
  );
}

function Grouping(): ReactElement {
  const say = useSay();
  const { filter: change } = useActions();
  const groupBy = usePane((state) => state.filter.groupBy);
  return (
    <Select
      aria-label={say(strings.groupBy)}
      value={groupBy}
      onChange={(_, { value }) => change({ groupBy: groupings.find((one) => one === value) ?? 'check' })}
    >
      {groupings.map((one) => (
        <option key={one} value={one}>
          {say(strings.groupings[one])}
        </option>
      ))}
    </Select>
  );
}

function ExplainedChoice({ view }: { readonly view: MonthView }): ReactElement | null {
  const say = useSay();
  const { filter: change } = useActions();
  const filter = usePane((state) => state.filter);
  const explained = explainedCount(view, filter);
  if (explained === 0) return null;
  return (
    <Checkbox
      label={say(strings.showExplained(explained))}
      checked={filter.showsExplained}
      onChange={(_, { checked }) => change({ showsExplained: checked === true })}
    />
  );
}
