import * as vscode from 'vscode';

const dropMimeTypes = ['text/uri-list', 'files', 'text/calendar', 'message/rfc822'];

const readDropped = async (data: vscode.DataTransfer): Promise<boolean> =>
  (await import('./droppedMessage.ts')).readDropped(data);

/** Reads an invitation or a mail that is dropped onto a note, and leaves the note as it is. */
export const messageDropProvider: vscode.DocumentDropEditProvider = {
  provideDocumentDropEdits: async (_document, _position, data) =>
    (await readDropped(data)) ? new vscode.DocumentDropEdit('') : undefined,
};

/** Reads what is dropped onto a note. */
export function registerMessageDrops(): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider('markdown', messageDropProvider, {
    dropMimeTypes,
  });
}

/** Reads what is dropped onto a view. */
export function messageDropController<Element>(): vscode.TreeDragAndDropController<Element> {
  return {
    dragMimeTypes: [],
    dropMimeTypes,
    handleDrop: async (_target, data) => {
      await readDropped(data);
    },
  };
}
