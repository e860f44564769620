/**
 * The parts of the box, for `exportparts`: a finder in the shadow tree of a marked element is styled through
 * that element, as in `[data-hotline-finder]::part(call)`. A test compares them with the class header.
 */
export const PARTS =
  'box,header,body,heading,exit,exit-label,exit-keys,icon,place,pickers,picker,country-select,language-select,' +
  'device-language,guess,unknown-place,maybe-in,maybe-in-question,show-country,emergency,emergency-title,' +
  'emergency-note,emergency-numbers,emergency-item,emergency-services,emergency-call,number,sections,section,' +
  'section-title,notice,open-instead,open-instead-text,open-instead-status,open-instead-name,cards,card,card-beside,' +
  'name,local-name,facts,fact,fact-text,status,status-now,operator,not-confirmed,someone-else,actions,action-item,' +
  'call,action,copy,action-before,action-label,action-after,source,source-summary,source-text,more,more-summary,' +
  'extras,ask,read-aloud,message,message-text,message-who,message-call,message-switch,message-close,disclosure,' +
  'disclosure-summary,disclosure-list,disclosure-text,paper-card,footer,stale,stale-text,stale-call,footer-text,' +
  'list-date,promise';
