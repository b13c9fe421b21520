// A button that lets a file be chosen from the computer.
import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ChangeEvent, type ReactElement, useRef } from 'react';

export interface FileButtonProps extends Pick<ButtonProps, 'size' | 'disabledFocusable'> {
  readonly label: string;
  /** Extensions, e.g. '.xlsx,.xlsm'. */
  readonly accept: string;
  readonly onChoose: (name: string, bytes: Uint8Array) => void;
}

export function FileButton({ label, accept, onChoose, ...look }: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // So that the same file can be chosen again.
    currentTarget.value = '';
    onChoose(file.name, bytes);
  };
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => void choose(event)}
      />
    </>
  );
}
