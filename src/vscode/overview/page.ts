import * as vscode from 'vscode';

/** Where the panel's script and style sheet are, and nothing else it may read. */
export function overviewAssets(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/**
 * The page of the panel: our script and our style sheet, and nothing of the log. It may load nothing else, run nothing written
 * into it and reach no address.
 */
export function overviewPage(
  webview: Pick<vscode.Webview, 'cspSource' | 'asWebviewUri'>,
  assets: vscode.Uri,
): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  const nonce = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const asset = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(assets, name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Interview overview')}</title>
<link rel="stylesheet" href="${asset('overview.css')}">
</head>
<body>
<script nonce="${nonce}" src="${asset('overview.js')}"></script>
</body>
</html>
`;
}
