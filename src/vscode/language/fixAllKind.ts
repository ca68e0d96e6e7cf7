import * as vscode from 'vscode';

/** Everything that leaves no choice, in one step: from the menu of source actions, or on save where a setting says so. */
export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('interviewFollowUp');
