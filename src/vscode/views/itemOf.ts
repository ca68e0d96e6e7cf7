import type * as vscode from 'vscode';
import type { Grouping } from '../../core/startup.ts';
import { comingGroupItem, meetingItem } from './comingItems.ts';
import type { Element } from './elements.ts';
import { groupItem, rowItem } from './followUpItems.ts';
import { notCountedGroupItem, noteItem } from './notCountedItems.ts';
import { noticeItem } from './noticeItem.ts';
import { offerItem } from './offerItem.ts';
import { sentEarlierGroupItem, sentItem } from './sentEarlierItems.ts';

/** How an element of the view looks; `isAlone` says that nothing but notes that are not counted is there. */
export function itemOf(element: Element, grouping: Grouping, isAlone: boolean): vscode.TreeItem {
  switch (element.kind) {
    case 'notice':
      return noticeItem(element);
    case 'offer':
      return offerItem(element);
    case 'group':
      return groupItem(element, grouping);
    case 'row':
      return rowItem(element, grouping);
    case 'coming':
      return comingGroupItem(element);
    case 'meeting':
      return meetingItem(element);
    case 'sent earlier':
      return sentEarlierGroupItem(element);
    case 'sent':
      return sentItem(element);
    case 'not counted':
      return notCountedGroupItem(element, isAlone);
    case 'note':
      return noteItem(element);
  }
}
