// Active before any extension that waits for a file or a language, so that nothing of ours runs unwatched.
const vscode = require('vscode');
require('../network.cjs');

const ours = vscode.extensions.getExtension('interview-follow-up.interview-follow-up');
const cameFirst = ours !== undefined && !ours.isActive;

exports.activate = () => ({ cameFirst });
