// A paragraph that was changed on the report's sheet: which of the two texts is taken.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ParagraphEdit } from '../../core/model/report';
import { useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface ParagraphChoiceProps {
  readonly edit: ParagraphEdit;
  readonly isEdited: boolean;
  readonly onChoose: (choice: 'edited' | 'own') => void;
}

export function ParagraphChoice({ edit, isEdited, onChoose }: ParagraphChoiceProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const texts = edit.isAdded ? strings.addedParagraph : strings.editedParagraph;
  return (
    <div role="group" aria-label={say(texts.label)} className={styles.box}>
      <span>
        ✎ {say(texts.label)}
        {!edit.isCurrent && `（${say(strings.oldNumbers)}）`}
      </span>
      <Button size="small" aria-pressed={isEdited} onClick={() => onChoose('edited')}>
        {isEdited ? '● ' : '○ '}
        {say(texts.edited)}
      </Button>
      <Button size="small" aria-pressed={!isEdited} onClick={() => onChoose('own')}>
        {isEdited ? '○ ' : '● '}
        {say(texts.own)}
      </Button>
    </div>
  );
}
