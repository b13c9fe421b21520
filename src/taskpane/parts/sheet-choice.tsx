// Which of our sheets are to be written.
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OwnSheetKey } from '../../core/sheets/own-sheets';
import type { OwnSheetView } from '../month/month-view';
import { useSay } from '../pane-context';
import { ownSheetWords, strings } from '../strings';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

export interface SheetChoiceProps {
  readonly sheets: readonly OwnSheetView[];
  readonly chosen: readonly OwnSheetKey[];
  readonly onChoose: (key: OwnSheetKey, isChosen: boolean) => void;
}

export function SheetChoice({ sheets, chosen, onChoose }: SheetChoiceProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say(strings.sheetsToWrite)}</legend>
      {sheets.map(({ key, isThere }) => (
        <Checkbox
          key={key}
          checked={chosen.includes(key)}
          label={`${say(ownSheetWords[key])}（${say(isThere ? strings.rewritten : strings.newSheet)}）`}
          onChange={(_, { checked }) => onChoose(key, checked === true)}
        />
      ))}
    </fieldset>
  );
}
