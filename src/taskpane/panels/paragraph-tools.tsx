// Below a paragraph of the report: the choice where its sheet says something else, and its sentences where they are being worded.
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Paragraph } from '../../core/model/report';
import { useActions, usePane, useSay } from '../pane-context';
import { ParagraphChoice } from '../parts/paragraph-choice';
import { SentenceEditor } from '../parts/sentence-editor';
import { strings } from '../strings';

const useStyles = makeStyles({
  tools: { margin: `0 0 ${tokens.spacingVerticalM}`, display: 'flex', flexDirection: 'column', alignItems: 'stretch' },
  open: { alignSelf: 'flex-start' },
});

export interface ParagraphToolsProps {
  readonly paragraph: Paragraph;
}

export function ParagraphTools({ paragraph }: ParagraphToolsProps): ReactElement {
  const { chooseParagraph } = useActions();
  const { paragraphChoices, isWording } = usePane((state) => state);
  const { id, edit } = paragraph;
  const chosen = paragraphChoices[id];
  return (
    <>
      {edit !== undefined && (
        <ParagraphChoice
          edit={edit}
          isEdited={chosen === undefined ? edit.isCurrent : chosen === 'edited'}
          onChoose={(choice) => chooseParagraph(id, choice)}
        />
      )}
      {isWording && <ParagraphWords paragraph={paragraph} />}
    </>
  );
}

function ParagraphWords({ paragraph }: ParagraphToolsProps): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { wordParagraph, keepSentence, goTo } = useActions();
  const { worded, work, view } = usePane((state) => state);
  const spans = paragraph.sentences ?? [];
  const kinds = new Set(spans.map(({ kind }) => kind));
  const own = (view?.sentences ?? []).filter(({ id }) => kinds.has(id));
  const cells = spans.flatMap(({ kind, at }) => (kind === 'material' && at !== undefined ? [at] : []));
  if (own.length === 0 && cells.length === 0) return null;
  const isOpen = worded === paragraph.id;
  return (
    <div className={styles.tools}>
      <Button
        size="small"
        className={styles.open}
        aria-expanded={isOpen}
        onClick={() => wordParagraph(isOpen ? undefined : paragraph.id)}
      >
        ✎ {say(strings.wordParagraph(paragraph.text.slice(0, 10)))}
      </Button>
      {isOpen &&
        own.map((sentence) => (
          <SentenceEditor
            key={sentence.id}
            sentence={sentence}
            isBusy={work !== undefined}
            onKeep={(asked) => void keepSentence(asked)}
          />
        ))}
      {isOpen &&
        cells.map((at) => (
          <Link key={`${at.sheet}!${at.cell}`} as="button" inline onClick={() => void goTo(at)}>
            {say(strings.materialAt(`${at.sheet}!${at.cell}`))}
          </Link>
        ))}
    </div>
  );
}
