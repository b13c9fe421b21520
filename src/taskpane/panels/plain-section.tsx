// Our functions turned into plain formulas: where, what would be written, and the word to write it.
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlainFunctions } from '../../app/plain-functions';
import { useActions, usePane, useSay } from '../pane-context';
import { CellLink } from '../parts/cell-link';
import { plainStrings } from '../plain/strings';
import { strings } from '../strings';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    maxHeight: '40vh',
    overflowY: 'auto',
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function PlainSection(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { plain, work } = usePane((state) => state);
  const { found } = plain;
  const isBusy = work !== undefined;
  return (
    <section className={styles.section} aria-label={say(plainStrings.title)}>
      <h2 className={styles.title}>{say(plainStrings.title)}</h2>
      <p className={styles.text}>{say(plainStrings.intro)}</p>
      <SheetSelect />
      <Button disabledFocusable={isBusy} onClick={() => void actions.findFunctions()}>
        {say(plainStrings.find)}
      </Button>
      {found !== undefined && <Found found={found} />}
      {found !== undefined && (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={isBusy || found.turned.length === 0}
            onClick={() => void actions.turnFunctions()}
          >
            {say(plainStrings.apply)}
          </Button>
          <Button onClick={actions.forgetFunctions}>{say(strings.cancel)}</Button>
        </div>
      )}
    </section>
  );
}

/** Which sheet: once the workbook was read, as only then their names are known. */
function SheetSelect(): ReactElement | null {
  const say = useSay();
  const { choosePlainSheet } = useActions();
  const { sheetNames, sheet } = usePane((state) => state.plain);
  if (sheetNames.length === 0) return null;
  return (
    <Field label={say(plainStrings.sheets)}>
      <Select value={sheet ?? ''} onChange={(_, { value }) => choosePlainSheet(value === '' ? undefined : value)}>
        <option value="">{say(plainStrings.allSheets)}</option>
        {sheetNames.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}

function Found({ found: { turned, left } }: { readonly found: PlainFunctions }): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { goTo } = useActions();
  if (turned.length + left.length === 0) return <p className={styles.text}>{say(plainStrings.none)}</p>;
  return (
    <>
      {/* Scrolled by the keyboard as well. */}
      <ul className={styles.list} tabIndex={0} aria-label={say(strings.previewTitle)}>
        {turned.map(({ at, from, to, into, cells }) => (
          <li key={`${at.sheet}!${at.cell}`}>
            <CellLink at={at} onGoTo={(cell) => void goTo(cell)} /> {say(plainStrings[into])}
            {cells > 1 && `（${say(plainStrings.cells(cells))}）`}
            <br />
            <del>{from}</del> → <ins>{to}</ins>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <ul className={styles.list} tabIndex={0} aria-label={say(plainStrings.leftTitle)}>
          {left.map(({ at, from, why }) => (
            <li key={`${at.sheet}!${at.cell}`}>
              <CellLink at={at} onGoTo={(cell) => void goTo(cell)} /> {from}：{say(why)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
