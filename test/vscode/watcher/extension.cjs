// Active before any extension that waits for a file or a language, so that nothing of ours runs unwatched.
const vscode = require('vscode');

exports.activate = async () => {
  await import('../network.mjs');
  const ours = vscode.extensions.getExtension('interview-follow-up.interview-follow-up');
  return { cameFirst: ours !== undefined && !ours.isActive };
};
