// The page's only global. Each file adds one part to it; `cards` is what tests and other tools may call.
'use strict';
window.tapsyrma = {};
